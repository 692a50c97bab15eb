import { notFound } from 'next/navigation'

/** Any other address in a language: the page that says so, in that language. */
export default function Rest() {
  notFound()
}
