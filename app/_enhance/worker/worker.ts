/// <reference lib="webworker" />
import { asCopy, isOpened, listed } from './copy.ts'
import { isGone, keptAs, languageOf, mayKeep } from './copyList.ts'
import { COPIES, keep } from './copyStore.ts'
import { LOCALES } from '#i18n/routing.ts'

declare const self: ServiceWorkerGlobalScope

/*
 * Shows pages that were opened before while there is no network. With a network it shows what the server answers,
 * whatever that is: a copy stands in only where no answer came.
 */

/** Milliseconds after which a network that does not answer counts as none: far longer than the guide ever takes. */
const PATIENCE = 10_000

/** Whether the last page that was asked for had no answer in time: then nobody waits for its files either. */
let silent = false

/** Asks the server itself: nothing that a browser has kept on the way may answer for it. */
const ask = (request: RequestInfo, init?: RequestInit) => fetch(request, { ...init, cache: 'no-cache' })

/** Asks as a stranger, who never gets a draft. */
const askAgain = (address: string) => ask(address, { credentials: 'omit' })

/** Remembers what the server said of a page that is kept: the page itself, or that it is gone. */
async function remember(address: string, answer: Response): Promise<void> {
  if (mayKeep(answer)) await keep(address, answer)
  else if (isGone(answer)) await (await caches.open(COPIES)).delete(address)
}

/** The copy under an address, if there is one, which says of which day it is. */
async function copyOf(address = ''): Promise<Response | undefined> {
  const kept = await caches.match(address)
  return kept && new Response(asCopy(await kept.text(), kept.headers.get('date')), kept)
}

/** The page about copies, with what there is in its list. */
async function withList(page: Response): Promise<Response> {
  const kept = (await (await caches.open(COPIES)).matchAll()).filter(isOpened)
  const copies = kept.map(async (each) => ({ url: each.url, date: each.headers.get('date'), html: await each.text() }))
  return new Response(listed(await page.text(), await Promise.all(copies)), page)
}

/** What the server answers; where no answer comes, the copy; where there is none, the page that says so. */
async function page(fresh: Promise<Response>, url: URL, offline: string): Promise<Response> {
  const answer = fresh.catch(() => undefined)
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
  const inTime = await Promise.race([answer, late])
  silent = !inTime
  const given = inTime ?? (await copyOf(keptAs(url))) ?? (await answer)
  if (given && url.pathname !== offline) return given
  const about = given ?? (await copyOf(offline))
  return about?.ok ? withList(about) : (about ?? Response.error())
}

/** A style, a font or a script: as the pages that need it, from the server or from what was kept. */
async function file(request: Request): Promise<Response> {
  const kept = await caches.match(request.url)
  // What Next names by its content never changes.
  return kept && (silent || /_next/.test(request.url)) ? kept : fetch(request).catch(() => kept ?? Response.error())
}

self.addEventListener('install', (event) => {
  const offline = LOCALES.map(async (locale) => {
    const address = `/${locale}/offline`
    const answer = await askAgain(address)
    // Not without it: the browser tries again at the next visit.
    if (!mayKeep(answer)) throw new Error(address)
    await keep(address, answer)
  })
  event.waitUntil(Promise.all(offline))
  // Pages do not depend on which worker showed them, so the newest need not wait for them to be closed.
  void self.skipWaiting()
})

self.addEventListener('activate', (event) => {
  const drops = async () => {
    for (const name of await caches.keys()) if (name !== COPIES) await caches.delete(name)
  }
  event.waitUntil(drops())
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { method, mode, destination } = request
  const url = new URL(request.url)
  if (method !== 'GET' || url.origin !== location.origin) return
  if (mode === 'navigate') {
    const language = languageOf(url, navigator.language)
    if (!language) return
    const address = keptAs(url)
    const fresh = ask(request)
    if (address) event.waitUntil(fresh.then((answer) => remember(address, answer.clone())).catch(() => {}))
    event.respondWith(page(fresh, url, `/${language}/offline`))
  } else if (/style|font/.test(destination) || url.pathname.startsWith('/enhance/')) {
    event.respondWith(file(request))
  }
})

// A page that was loaded before there was a worker says where it is.
self.addEventListener('message', (event) => {
  const address = keptAs(new URL(event.data as string))
  if (address) event.waitUntil(askAgain(address).then((answer) => remember(address, answer)))
})
