import { useTranslations } from 'next-intl'
import { Find } from './Find.tsx'
import { Guided } from './Guided.tsx'
import { Glossary } from '#app/_parts/Glossary/Glossary.tsx'
import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Statement } from '#app/_parts/Statement/Statement.tsx'
import { Topics } from '#app/_parts/Topics/Topics.tsx'
import type { Device } from '#collections/devices/view.ts'
import type { TermRow } from '#collections/terms/view.ts'

/** Erasing, moving, finding the identifiers, and what is easy to get wrong; what is not known is left out. */
export function DeviceBody({ device, terms }: { device: Device; terms: TermRow[] }) {
  const t = useTranslations('Device')
  const { erase, move, find, reset, redownload, warnings } = device
  const topics = [
    erase && {
      id: 'erase',
      label: t('erase'),
      content: (
        <>
          <Guided of={erase} anchor="step" />
          {erase.connection && (
            <Pair>
              <h3>{t('connection')}</h3>
              <p>
                <Inline of={erase.connection} />
              </p>
            </Pair>
          )}
        </>
      ),
    },
    redownload && { id: 'redownload', label: t('redownload'), content: <Statement of={redownload} /> },
    move && { id: 'move', label: t('move'), content: <Guided of={move} anchor="move" /> },
    reset && { id: 'reset', label: t('reset'), content: <Statement of={reset} /> },
    find && { id: 'find', label: t('find'), content: <Find of={find} /> },
    warnings.length > 0 && {
      id: 'warnings',
      label: t('warnings'),
      content: warnings.map((warning, index) => <Statement key={index} of={warning} />),
    },
  ]
  return (
    <Topics of={topics}>
      <Glossary terms={terms} />
    </Topics>
  )
}
