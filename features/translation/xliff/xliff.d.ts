declare module 'xliff/js2xliff' {
  const js2xliff: (data: object, options?: { indent?: string }) => Promise<string>
  export default js2xliff
}

declare module 'xliff/xliff2js' {
  const xliff2js: (xml: string) => Promise<object>
  export default xliff2js
}
