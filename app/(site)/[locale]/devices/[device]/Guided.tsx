import { Inline } from '#app/_parts/Inline/Inline.tsx'
import { Pair } from '#app/_parts/Pair/Pair.tsx'
import { Sources } from '#app/_parts/Sources/Sources.tsx'
import { Step, Steps } from '#app/_parts/Steps/Steps.tsx'
import type { Instructions } from '#collections/devices/view.ts'

/** Numbered steps on a device, with what backs them in the margin; `anchor` begins the steps' ids. */
export function Guided({ of, anchor }: { of: Instructions; anchor: string }) {
  return (
    <Pair note={<Sources {...of} />}>
      <Steps>
        {of.steps.map((text, index) => (
          <Step key={index} id={`${anchor}-${index + 1}`}>
            <p>
              <Inline of={text} />
            </p>
          </Step>
        ))}
      </Steps>
    </Pair>
  )
}
