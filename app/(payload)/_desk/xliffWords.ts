/** What is said of files for translation tools, in both languages of the admin. */
export const XLIFF_WORDS = {
  zh: {
    title: '用翻译工具翻译',
    about:
      '导出XLIFF 2.0文件，用OmegaT、Weblate、Lokalise等工具翻译，再导入。导入只存草稿；不合适的不收，并写明在第几行、为什么。',
    download: (into: string) => `导出这一页，译成${into}`,
    one: (into: string) => `导出XLIFF，译成${into}`,
    file: 'XLIFF文件',
    send: '导入为草稿',
    choose: '请先选一个文件。',
    failed: '没有导入，请再试一次。',
    refused: (line: number, where: string, reason: string) => `第${line}行（${where}）：${reason}`,
  },
  en: {
    title: 'Translate with a tool',
    about:
      'Download XLIFF 2.0, translate it with OmegaT, Weblate, Lokalise or another tool, and bring it back. It is saved as drafts; what does not fit is refused, with its line and the reason.',
    download: (into: string) => `Download this page for translation into ${into}`,
    one: (into: string) => `Download XLIFF for translation into ${into}`,
    file: 'XLIFF file',
    send: 'Bring in as drafts',
    choose: 'Choose a file first.',
    failed: 'Nothing was brought in; try again.',
    refused: (line: number, where: string, reason: string) => `Line ${line} (${where}): ${reason}`,
  },
} as const
