import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { PUBLIC } from '#contract/cacheControl.ts'
import { FORM_ROUTES } from '#contract/formRoutes.ts'
import { INVALIDATION_ROUTE } from '#contract/invalidation.ts'
import { negotiate } from '#i18n/negotiate.ts'
import { resolveClientAddress } from './clientAddress.ts'
import { forbidCaching, type IsDraft } from './draftMode.ts'
import type { FetchErrorPage } from './errorPages.ts'
import { audienceOf, isPrivate, securityHeaders } from './headers.ts'
import { localeOf } from './language.ts'
import type { OpenShared } from './openShared.ts'
import { SHARED_ROUTE } from '#contract/sharedPreview.ts'
import { rejectionStatus } from './limits.ts'
import { leadHome } from './loopback.ts'
import { wantsMarkdown } from './markdown/markdownAddress.ts'
import { isOpenData, prepareOpenData } from './openData.ts'
import { prepareForReader } from './reader.ts'

/** Flight data has addresses of its own; for readers there are only pages. */
const isFlight = (path: string): boolean => path.endsWith('.rsc')

/** What has browsers keep pages for reading without a network, and what takes its place where that is switched off. */
const OFFLINE_SCRIPTS = ['/worker.js', '/enhance/offline.js']
const OFFLINE_REMOVAL = '/enhance/gone.js'

function redirectToLocale(req: IncomingMessage, res: ServerResponse, search: string): void {
  res.writeHead(307, {
    location: `/${negotiate(req.headers['accept-language'])}${search}`,
    vary: 'accept-language',
    'cache-control': PUBLIC,
    'content-length': 0,
  })
  res.end()
}

/** How requests from outside are handled; `handle` is Next's. */
export type HandlerOptions = {
  /** How many proxies of our own stand in front. */
  proxies: number
  https: boolean
  /** Whether browsers keep copies of pages. */
  offline: boolean
  handle: RequestListener
  isDraft: IsDraft
  openShared: OpenShared
  fetchErrorPage: FetchErrorPage
}

/** Handles a request from outside before and around Next. */
export const publicHandler =
  ({ proxies, https, offline, handle, isDraft, openShared, fetchErrorPage }: HandlerOptions): RequestListener =>
  (req, res) => {
    const rejection = rejectionStatus(req)
    if (rejection !== null) {
      const headers = { ...securityHeaders('machine', { https, dev: false }), connection: 'close' }
      return res.writeHead(rejection, rejection === 405 ? { ...headers, allow: 'GET, HEAD' } : headers).end()
    }
    const home = leadHome(req, process.env.SITE_URL ?? 'http://localhost:3000')
    if (home !== null) return res.writeHead(307, { location: home, 'cache-control': 'no-store' }).end()
    resolveClientAddress(req, proxies)
    const { pathname, search } = new URL(`http://reader${req.url}`)
    const asMarkdown = wantsMarkdown(pathname)
    // What a form answers is asked for without cookies, and so never a draft.
    const audience = audienceOf(pathname, !asMarkdown && req.method !== 'POST' && isDraft(req))
    for (const [name, value] of Object.entries(securityHeaders(audience, { https, dev: false })))
      res.setHeader(name, value)
    if (!offline && OFFLINE_SCRIPTS.includes(pathname)) req.url = OFFLINE_REMOVAL
    if (pathname === INVALIDATION_ROUTE || pathname === SHARED_ROUTE) return res.writeHead(404).end()
    if (pathname === '/') return redirectToLocale(req, res, search)
    if (audience === 'shared') {
      forbidCaching(res)
      return void openShared(req).then(() => {
        prepareForReader(req, res, { fetchErrorPage })
        handle(req, res)
      })
    }
    if (isPrivate(pathname)) res.setHeader('cache-control', 'private, no-store')
    if (audience === 'draft') forbidCaching(res)
    // What readers send concerns what readers see, also when an editor in draft mode sends it.
    if (FORM_ROUTES.some((route) => route === pathname)) delete req.headers.cookie
    if (isOpenData(pathname)) prepareOpenData(req, res)
    if (audience === 'reader' || pathname === '/suggest' || pathname.startsWith('/enhance/')) {
      if (isFlight(pathname)) req.url = `/${localeOf(req)}/lost`
      prepareForReader(req, res, { fetchErrorPage, asMarkdown: asMarkdown && audience === 'reader' })
    }
    return handle(req, res)
  }
