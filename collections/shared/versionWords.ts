/**
 * What Payload's own views say of versions and unpublishing, where its words are not so here: restoring makes a draft, and
 * the label beside a compared version knows nothing of languages.
 */
export const VERSION_WORDS = {
  zh: {
    version: {
      aboutToRestore:
        '将把这份{{label}}恢复成{{versionDate}}的样子，存为草稿。两种语言都会变；读者看到的不变，核对后逐个语言发布。',
      aboutToRestoreGlobal:
        '将把“{{label}}”恢复成{{versionDate}}的样子，存为草稿。两种语言都会变；读者看到的不变，核对后逐个语言发布。',
      aboutToUnpublish: '两种语言都取消发布以后，页面就没有了，读者会得到404。确定吗？',
      aboutToUnpublishIn:
        '取消发布{{locale}}以后，另一种语言已经发布的，读者会看到那种语言的文字和一句说明；否则页面就没有了（404）。确定吗？',
      previouslyPublished: '以前的版本',
      problemRestoringVersion: '没有恢复。恢复会改动两种语言，只有编辑能做。',
      publishIn: '发布{{locale}}',
      restoreThisVersion: '恢复为草稿',
      unpublishIn: '取消发布{{locale}}',
    },
  },
  en: {
    version: {
      aboutToRestore:
        'You are about to restore this {{label}} to what it was on {{versionDate}}, as a draft. Both languages change; readers see what they saw until you have checked and published each.',
      aboutToRestoreGlobal:
        'You are about to restore “{{label}}” to what it was on {{versionDate}}, as a draft. Both languages change; readers see what they saw until you have checked and published each.',
      aboutToUnpublish: 'Once both languages are unpublished the page is gone, and readers get 404. Are you sure?',
      aboutToUnpublishIn:
        'Once {{locale}} is unpublished, readers get the text of the other language under a notice if that is published, and 404 if not. Are you sure?',
      previouslyPublished: 'Earlier version',
      problemRestoringVersion: 'It was not restored. Restoring changes both languages; only editors may.',
      restoreThisVersion: 'Restore as a draft',
    },
  },
}
