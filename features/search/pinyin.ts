import { pinyin } from 'pinyin-pro'

/** Characters that are read in more than one way in names, with the readings beside the one their word gives them. */
const OTHER_READINGS: Record<string, string[]> = {
  重: ['chong', 'zhong'],
  行: ['hang', 'xing'],
  长: ['chang', 'zhang'],
  乐: ['le', 'yue'],
  厦: ['xia', 'sha'],
  朝: ['chao', 'zhao'],
  调: ['diao', 'tiao'],
  都: ['du', 'dou'],
  单: ['dan', 'shan'],
  传: ['chuan', 'zhuan'],
  还: ['huan', 'hai'],
  卡: ['ka', 'qia'],
  大: ['da', 'dai'],
  得: ['de', 'dei'],
  着: ['zhe', 'zhao'],
  会: ['hui', 'kuai'],
  解: ['jie', 'xie'],
  降: ['jiang', 'xiang'],
  差: ['cha', 'chai'],
  曾: ['zeng', 'ceng'],
  查: ['cha', 'zha'],
  藏: ['zang', 'cang'],
  弹: ['tan', 'dan'],
  便: ['bian', 'pian'],
  参: ['can', 'shen'],
  绿: ['lv', 'lu'],
  吕: ['lv', 'lu'],
  率: ['lv', 'shuai'],
  区: ['qu', 'ou'],
  星: ['xing'],
  角: ['jiao', 'jue'],
  数: ['shu', 'shuo'],
  期: ['qi', 'ji'],
  号: ['hao'],
  宿: ['su', 'xiu'],
  泊: ['bo', 'po'],
  番: ['fan', 'pan'],
  蚌: ['beng', 'bang'],
  六: ['liu', 'lu'],
}
/** All readings of a long name would be thousands. */
const MOST = 8

const HAN = /\p{Script=Han}/u

/** How a name in simplified characters is typed by its sound: in full and by initials, with every sensible reading. */
export function pinyinOf(name: string): { full: string[]; initials: string[] } {
  const chars = [...name]
  if (!chars.some((char) => HAN.test(char))) return { full: [], initials: [] }
  const inContext = pinyin(name, { toneType: 'none', type: 'array', v: true }).map((each) => each.toLowerCase())
  let all: string[][] = [[]]
  chars.forEach((char, index) => {
    const first = inContext[index] ?? char
    const ways = HAN.test(char) ? [...new Set([first, ...(OTHER_READINGS[char] ?? [])])] : [char]
    const next = all.flatMap((before) => ways.map((way) => [...before, way]))
    all = next.length > MOST ? all.map((before) => [...before, first]) : next
  })
  const unique = (lists: string[]) => [...new Set(lists)]
  return {
    full: unique(all.map((each) => each.join(''))),
    initials: unique(
      all.map((each) => each.map((part, at) => (HAN.test(chars[at] ?? '') ? part.slice(0, 1) : part)).join('')),
    ),
  }
}
