import { createServer } from 'node:net'

const REASONS: Record<string, string> = {
  EADDRINUSE: 'is taken. Stop what uses it, or choose another with PORT=',
  EACCES: 'may not be used by this account. Choose one above 1023 with PORT=',
  EADDRNOTAVAIL: 'cannot be opened, since HOST is no address of this machine: HOST=',
}

/** Throws one line that says what to do, unless a server could listen there at this moment. */
export const portFree = (port: number, host: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const probe = createServer()
    probe.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? '']
      reject(new Error(`Port ${port} ${reason ? `${reason}…` : `cannot be opened: ${error.message}`}`))
    })
    probe.listen(port, host, () => probe.close(() => resolve()))
  })
