import { useTranslations } from 'next-intl'
import { EXAMPLES, type ExplainedIdentifier } from './examples.ts'
import styles from './Identifiers.module.css'
import { pieces, sums } from './worked.ts'
import { Table } from '#app/_parts/Table/Table.tsx'
import { activation } from '#features/identifiers/activation.ts'
import { iccid } from '#features/identifiers/iccid.ts'

/** An example, worked out step by step by the very rules that the script uses. */
export function Worked({ kind }: { kind: ExplainedIdentifier }) {
  const t = useTranslations('Identifiers')
  const caption = t(`caption.${kind}`, { text: EXAMPLES[kind] })
  if (kind === 'imei') return <Luhn caption={caption} />
  if (kind === 'eid') {
    const rows = pieces(EXAMPLES.eid).map(({ number, rest }) => [number, rest])
    return <Table id="hand-eid" caption={caption} head={[t('table.divide'), t('table.rest')]} rows={rows} />
  }
  const { parts } = kind === 'iccid' ? iccid(EXAMPLES.iccid, (code) => code === '44') : activation(EXAMPLES.activation)
  const head = [t('table.part'), t(kind === 'iccid' ? 'table.text' : 'table.means')]
  const rows = parts.map(([part, text]) => [t(`part.${part}`), <code key={part}>{text}</code>])
  return <Table id={`hand-${kind}`} caption={caption} head={head} rows={rows} />
}

function Luhn({ caption }: { caption: string }) {
  const t = useTranslations('Identifiers')
  const { columns, sum, digit } = sums(EXAMPLES.imei)
  return (
    <>
      <div className={styles.sums}>
        <Table
          id="hand-imei"
          caption={caption}
          head={[t('table.digit'), ...columns.map((column) => column.digit)]}
          rows={[
            [t('table.double'), ...columns.map(({ doubled }) => doubled)],
            [t('table.adds'), ...columns.map(({ adds }) => adds)],
          ]}
        />
      </div>
      <p>{t('table.sum', { sum, digit, text: EXAMPLES.imei + digit })}</p>
    </>
  )
}
