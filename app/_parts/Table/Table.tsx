import type { ReactNode } from 'react'
import styles from './Table.module.css'

type Props = { id: string; caption: ReactNode; head: ReactNode[]; rows: ReactNode[][] }

/** A table whose first column names its rows; it scrolls by itself where the screen is narrower. */
export function Table({ id, caption, head, rows }: Props) {
  return (
    <div className={styles.frame} role="region" aria-labelledby={id} tabIndex={0}>
      <table className={styles.table}>
        <caption id={id}>{caption}</caption>
        <thead>
          <tr>
            {head.map((cell, index) =>
              cell ? (
                <th key={index} scope="col">
                  {cell}
                </th>
              ) : (
                <td key={index} />
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells], row) => (
            <tr key={row}>
              <th scope="row">{first}</th>
              {cells.map((cell, index) => (
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
