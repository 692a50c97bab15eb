import { useAllFormFields } from '@payloadcms/ui'
import { useEffect } from 'react'

/** Opens rows that were just added, which Payload folds where rows begin folded. */
export function useNewRowsOpen(): void {
  const [fields, dispatch] = useAllFormFields()
  useEffect(() => {
    for (const [path, { rows }] of Object.entries(fields)) {
      if (!rows?.some((row) => row.isLoading && row.collapsed === undefined)) continue
      const updatedRows = rows.map((row) => (row.collapsed === undefined ? { ...row, collapsed: false } : row))
      dispatch({ type: 'SET_ROW_COLLAPSED', path, updatedRows })
    }
  }, [fields, dispatch])
}
