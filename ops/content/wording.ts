/** What belongs to research or to selling, and never to a reader (editorial rules, “What may be published” and “Wording”). */
const BANNED: [RegExp, string][] = [
  [/\brecalled?\b/i, 'a research word'],
  [/\bfrom memory\b/i, 'a research word'],
  [/\bthird-party pages? (say|disagree)/i, 'a research word; say that sources differ'],
  [/\bcould not be (verified|confirmed|found)\b/i, 'a research remark'],
  [/\bunverified\b/i, 'a research word'],
  [/凭(记忆|常识)/, '研究用语'],
  [/第三方(页面|网页)(说|称|写)/, '研究用语；改成“各处说法不一”'],
  [/未(能)?(核实|查到|找到)/, '研究用语'],
  [/(微信|QQ|telegram|whatsapp)\s?(群|号[:：]|group)/i, 'a contact to private sellers'],
  [/(t\.me|wa\.me|chat\.whatsapp\.com|discord\.gg|jq\.qq\.com|u\.wechat\.com)/i, 'a link to a chat group'],
  [/您/, '用“你”'],
  [/小编/, '不自称“小编”'],
  [/！/, '不用感叹号'],
  [/\bsimply\b/i, 'no “simply”'],
]

/** Words of texts for readers that the editorial rules forbid, each with why. */
export function bannedWords(text: string): string[] {
  return BANNED.flatMap(([word, why]) => {
    const found = word.exec(text)
    return found ? [`“${found[0]}”: ${why}`] : []
  })
}
