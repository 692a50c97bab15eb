/// <reference lib="webworker" />
export type {}

declare const self: ServiceWorkerGlobalScope

/*
 * Takes the place of the worker when copies are switched off (`OFFLINE=off`), and of the script that would bring it back:
 * where a browser has the worker, this one replaces it at the next visit, deletes every copy and removes itself. On a page
 * it does nothing.
 */

async function leave(): Promise<void> {
  for (const name of await caches.keys()) await caches.delete(name)
  await self.registration.unregister()
}

self.addEventListener('install', () => void self.skipWaiting())
self.addEventListener('activate', (event) => event.waitUntil(leave()))
