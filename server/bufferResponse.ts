import type { ServerResponse } from 'node:http'
import { type HeadArguments, stageHead } from './responseHead.ts'

const bytesOf = (chunk: unknown): Buffer =>
  typeof chunk === 'string' ? Buffer.from(chunk) : chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0)

/**
 * Buffers a response until its body is whole, if `wants` says so once the headers are known; otherwise it passes untouched.
 * `send` gets the body and returns the one to send; status and headers are on the response, still open.
 * Next flushes its headers, with the length of the script it carries, before the body: hence also `writeHead` and
 * `flushHeaders`.
 */
export function bufferResponse(
  res: ServerResponse,
  wants: () => boolean,
  send: (body: Buffer) => Promise<Buffer>,
): void {
  const real = {
    writeHead: res.writeHead.bind(res) as (status: number, ...rest: unknown[]) => ServerResponse,
    flushHeaders: res.flushHeaders.bind(res),
    write: res.write.bind(res) as (...args: unknown[]) => boolean,
    end: res.end.bind(res) as (...args: unknown[]) => ServerResponse,
  }
  const parts: Buffer[] = []
  let decided: boolean | undefined
  const buffering = () => (decided ??= wants())
  const release = () => Object.assign(res, real)

  res.writeHead = ((status: number, ...rest: HeadArguments) => {
    stageHead(res, status, rest)
    return buffering() ? res : real.writeHead(status)
  }) as typeof res.writeHead
  res.flushHeaders = () => {
    if (!buffering()) real.flushHeaders()
  }
  res.write = ((chunk: unknown, ...rest: unknown[]) => {
    if (!buffering()) return real.write(chunk, ...rest)
    parts.push(bytesOf(chunk))
    const done = rest.find((each) => typeof each === 'function')
    if (done) process.nextTick(done)
    return true
  }) as typeof res.write
  res.end = ((...args: unknown[]) => {
    if (!buffering()) {
      release()
      return real.end(...args)
    }
    parts.push(bytesOf(args[0]))
    const done = args.find((each) => typeof each === 'function')
    const finish = (body: Buffer) => {
      release()
      if (!res.destroyed) real.end(body, done)
    }
    send(Buffer.concat(parts)).then(finish, (error: Error) => {
      console.error(error)
      res.statusCode = 500
      finish(Buffer.alloc(0))
    })
    return res
  }) as typeof res.end
}
