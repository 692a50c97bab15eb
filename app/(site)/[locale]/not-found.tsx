import { Lost } from '#app/_parts/Lost/Lost.tsx'
import { Shell } from '#app/_parts/Shell/Shell.tsx'

/** Where there is no page, in a preview or in development; readers get the ready page of `lost/`. */
export default function NotFound() {
  return (
    <Shell page={{ kind: 'home' }}>
      <Lost />
    </Shell>
  )
}
