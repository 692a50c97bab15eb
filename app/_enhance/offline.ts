import { isOpened } from './worker/copy.ts'
import { COPIES } from './worker/copyStore.ts'
import type { Hooked } from '#contract/pageMarks.ts'

/*
 * On the pages that are kept: brings the worker that keeps them. On the page about copies, where the worker lists them:
 * takes away what the guide keeps on this device.
 */
const worker = navigator.serviceWorker as ServiceWorkerContainer | undefined
const button = document.querySelector<HTMLElement>('[data-forget]' satisfies Hooked)

/** Brings the worker; the page that is open was loaded before there was one, and is kept too. */
async function bring(container: ServiceWorkerContainer): Promise<void> {
  await container.register('/worker.js')
  if (!container.controller) (await container.ready).active?.postMessage(location.href)
}

/** Takes away every page that was opened, and what was ticked. */
async function forget(): Promise<void> {
  const copies = await caches.open(COPIES)
  for (const key of await copies.keys()) if (isOpened(key)) await copies.delete(key)
  localStorage.clear()
  location.reload()
}

if (worker && button) {
  button.hidden = false
  button.onclick = forget
} else if (worker) {
  // Not while the page itself still loads.
  addEventListener('load', () => void bring(worker).catch(() => {}))
}
