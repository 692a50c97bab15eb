import type { Task } from '#collections/shared/choices.ts'
import type { ResultKind } from '#collections/shared/searchable.ts'

/**
 * What readers say, and what the guide says for it. Data only: a word that readers use and search does not understand is
 * added here. Chinese words stand in simplified characters; traditional ones are folded before they are looked up.
 */

/** What a concept makes more or less likely to be meant: a kind of page, or the task of a procedure. 1 is no change. */
export type Toward = Partial<Record<ResultKind | Task, number>>

/** Words of one meaning in all languages; any of them finds any other. */
export type Concept = {
  name: string
  zh: string
  en: string
  toward?: Toward
  /** The most it can weigh, for what says little. */
  most?: number
  /** The least it weighs, for what decides what is asked however often the guide says it. */
  least?: number
}

/** Words with a meaning for this guide. Chinese ones stand apart by spaces, others by commas. */
export const CONCEPTS: readonly Concept[] = [
  {
    name: 'cancel',
    zh: '注销 注消 销户 销号 消户 消号 销卡 退网 退租 解约 解除合约 离网 拆机 取消 终止 停用 退订 退掉 退卡 关掉 关闭 停掉 停 销 退会 解除',
    en: 'cancel, terminate, close, close account, end, end contract, quit, leave, disconnect, deactivate, discontinue, get rid of, stop service, kuendigen, kundigen, kundigung, resilier, resiliation',
    toward: { procedure: 1.1 },
  },
  {
    name: 'erase',
    least: 0.9,
    zh: '删除 删掉 删 移除 抹掉 抹除 清除 卸载',
    en: 'erase, delete, remove, wipe, uninstall, loschen, supprimer',
    toward: { device: 1.2, section: 1.1 },
  },
  {
    name: 'refund',
    least: 1.2,
    zh: '退款 退费 退钱 退还 退回 返还',
    en: 'refund, money back, reimburse, reimbursement, get my money',
  },
  { name: 'balance', zh: '余额 话费余额 剩余话费 没用完', en: 'balance, leftover, credit, unused, remaining' },
  {
    name: 'complain',
    least: 1.2,
    zh: '投诉 申诉 举报 维权 仲裁 告',
    en: 'complain, complaint, dispute, ombudsman, report them, regulator, authority, escalate',
    toward: { country: 1.5, section: 1.15, procedure: 0.9, term: 0.9 },
  },
  {
    name: 'refuse',
    least: 1.6,
    zh: '拒绝 不给办 不给注销 不让注销 不办 推脱 刁难 没人理 不理 不回复 拖着 不同意 不肯 乱扣费 乱收费',
    en: 'refuse, reject, deny, ignore, no answer, not answering, will not let me, wont let me, keep charging, stalling',
    toward: { section: 1.15 },
  },
  {
    name: 'how',
    zh: '怎么 怎样 如何 怎么办理 办法 流程 流程图 办理流程 步骤 方法 教程 攻略 手续 指引',
    en: 'how do i, how to, how can i, how do you, how does one, ways, the ways, process, procedure, steps, instructions, step by step, tutorial',
    most: 0.5,
  },
  { name: 'stay', least: 1.2, zh: '挽留 劝', en: 'retention, make me stay, persuade, talk me out' },
  {
    name: 'abroad',
    least: 1.4,
    zh: '国外 境外 海外 出国 外国 回国 离境',
    en: 'abroad, overseas, outside the country, another country, left the country, moved abroad, foreign country, left china, left japan',
    toward: { section: 1.05 },
  },
  {
    name: 'province',
    least: 1.4,
    zh: '外省 异地 外地 跨省 省外 别的省',
    en: 'province, another province, different province, other province',
  },
  {
    name: 'died',
    least: 2,
    zh: '去世 过世 逝世 离世 死亡 死了 亡故 病故 不在了 走了',
    en: 'died, dead, death, dies, deceased, passed away, bereavement, estate',
    toward: { section: 1.15 },
  },
  {
    name: 'family',
    zh: '亲人 亲属 家人 父亲 母亲 父母 爸爸 妈妈 爸 妈 爷爷 奶奶 外公 外婆 老人 丈夫 妻子 老公 老婆 配偶',
    en: 'relative, family member, father, mother, dad, mom, mum, parents, grandfather, grandmother, husband, wife',
    toward: { section: 1.05 },
  },
  {
    name: 'minor',
    least: 1.6,
    zh: '未成年 未成年人 孩子 小孩 儿童 家长 监护人 儿子 女儿',
    en: 'minor, child, children, kid, son, daughter, underage, guardian, under 18',
    toward: { section: 1.1 },
  },
  {
    name: 'company',
    least: 1.6,
    zh: '公司 企业 单位 集团 公司名下 法人',
    en: 'company, business, corporate, employer, firm, organization',
  },
  {
    name: 'proxy',
    least: 1.6,
    zh: '代办 代理 替别人 代别人 帮别人 委托 委托书 授权书 代我 朋友代 代替 别人代',
    en: 'on behalf, proxy, someone else, authorize, power of attorney, for someone, friend',
    toward: { section: 1.1 },
  },
  {
    name: 'lost',
    least: 1.6,
    zh: '丢了 丢失 遗失 挂失 被偷 被盗 失窃 找不到了 掉了 弄丢 不见了',
    en: 'lost, stolen, missing, theft, misplaced',
    toward: { section: 1.1 },
  },
  {
    name: 'bound',
    least: 0.8,
    zh: '绑定 绑了 绑着 绑 绑的 绑在 解绑 换绑 关联 挂着',
    en: 'tied, tied to, linked, linked to, bound, attached, connected to, registered with, depend, depends',
    toward: { section: 1.1 },
  },
  {
    name: 'accounts',
    least: 1.4,
    zh: '账户 账号 帐号 银行 银行卡 支付宝 微信 支付 登录 登得上 收不到验证码 双重验证 两步验证',
    en: 'accounts, bank, banking, paypal, whatsapp, wechat, alipay, two-factor, two factor, 2fa, login, log in, sign in, locked out',
    toward: { section: 1.1 },
  },
  {
    name: 'bill',
    zh: '账单 话费 扣费 收费 费用 扣款 月费',
    en: 'bill, charge, charged, fee, invoice, payment, is it free, for free, free to cancel, free of charge, cost, how much',
  },
  { name: 'contract', zh: '合约 合同 协议 约', en: 'contract, agreement, commitment' },
  { name: 'plan', zh: '套餐 资费', en: 'plan, tariff' },
  {
    name: 'early',
    least: 1.2,
    zh: '提前 没到期 未到期 没有到期 到期前',
    en: 'early, before it ends, contract is over, still in contract, mid contract',
  },
  {
    name: 'portout',
    least: 1.2,
    zh: '转网 携转 换运营商 换网 转走 转出 保留号码 留号 留住号码 带走号码',
    en: 'port, porting, port out, switch, switch carrier, switch provider, change carrier, move my number, keep my number, keep number, lose my number',
  },
  {
    name: 'iot',
    least: 1.5,
    zh: '物联网 物联卡 物联网卡 物联 车联网 车载 监控 摄像头 定位器',
    en: 'iot, m2m, machine to machine, car, vehicle, tracker, gps, camera, smart meter, alarm',
    toward: { 'end-iot': 1.35, 'cancel-line': 0.75, 'end-travel-esim': 0.75 },
  },
  {
    name: 'travel',
    least: 1.2,
    zh: '旅行 旅游 出境 出游 全球通用',
    en: 'travel, trip, tourist, vacation, holiday',
    toward: { 'end-travel-esim': 1.2 },
  },
  {
    name: 'renew',
    least: 1.2,
    zh: '自动续费 自动续订 续费 续订 订阅 连续包月',
    en: 'auto renew, auto-renew, autorenew, renew, renewing, renewal, recurring, subscription, subscribe',
  },
  {
    name: 'move',
    least: 1,
    zh: '转移 迁移 移到 转到 搬到 换机 转 换手机 换新手机 换了手机 换了新手机 新手机 移转 转给',
    en: 'transfer, move, migrate, new phone, switch phone, another phone, changed phone',
    toward: { device: 1.1 },
  },
  {
    name: 'find',
    zh: '哪里看 在哪看 在哪里看 在哪 在哪里 在哪儿 哪里找 怎么查 怎么看 查看 查询 查 找到 哪里有',
    en: 'where, find, see, locate, look up, check, show',
    toward: { device: 1.15 },
  },
  {
    name: 'what',
    zh: '是什么 什么是 什么叫 叫什么 是啥 啥是 啥 什么意思 意思 区别 有什么区别 有什么不同 不同 定义 解释',
    en: 'what is, whats, what are, what does, meaning, means, mean, difference, different, define, definition, explain, explained, vs, versus, stand for',
    toward: { term: 1.35, section: 0.95, procedure: 0.8, carrier: 0.9, device: 0.85 },
  },
  {
    name: 'contact',
    zh: '客服电话 客服热线 人工客服 联系方式 客服号码 热线',
    en: 'customer service, customer care, customer care number, call center, contact, hotline, support number, helpline, phone number for',
    toward: { carrier: 1.2 },
  },
  {
    name: 'say',
    zh: '怎么说 怎么讲 怎么跟 柜台卡片 柜台 翻译',
    en: 'say, how do i say, phrase, counter card, counter, translation, speak',
    toward: { cards: 1.9, country: 1.4 },
  },
  { name: 'store', zh: '营业厅 门店 门市 柜台', en: 'store, shop, branch, in person' },
  { name: 'online', zh: '网上 线上 在线 官网 网站', en: 'online, website, web, internet' },
  { name: 'app', zh: 'app 应用 客户端', en: 'app, application' },
  { name: 'call', zh: '打电话 电话', en: 'call, phone call, calling, ring' },
  {
    name: 'bring',
    least: 1,
    zh: '带什么 要带 带哪些 材料 证件 要准备 准备什么',
    en: 'bring, documents, papers, take with me',
  },
  { name: 'id', zh: '身份证 证件 护照', en: 'id, id card, passport, identity' },
  { name: 'proof', least: 1.2, zh: '证明 凭证 回执 证据', en: 'prove, proof, confirmation, receipt, evidence' },
  {
    name: 'suspend',
    least: 1,
    zh: '停机 暂停 保号 报停 停话 停机保号 暂停服务',
    en: 'suspend, pause, hold, suspension, temporarily',
  },
  {
    name: 'recycle',
    least: 1.6,
    zh: '给别人用 给别人 别人用 别人用过 重新投放 回收 分给别人 再分配',
    en: 'someone else gets, someone else, reassigned, reuse, recycle, recycled, gets my old number, gets my number, who gets, given to someone',
  },
  {
    name: 'unpaid',
    least: 1.6,
    zh: '欠费 不交话费 不交费 不缴费 不充值 停止缴费 没交话费 不还',
    en: 'stop paying, unpaid, not paying, dont pay, owe, debt, arrears, outstanding',
  },
  {
    name: 'installment',
    least: 1.6,
    zh: '分期 没还完 未还完 分期没还完 机款',
    en: 'installments, installment, paid off, financed, still paying for',
  },
  { name: 'broadband', zh: '宽带 固话 融合', en: 'broadband, landline, bundle' },
  {
    name: 'unknown',
    zh: '不认识的卡 不是我办的 不知道的卡 多了一张 冒名',
    en: 'not mine, did not open, in my name, unknown line',
  },
  { name: 'phone', zh: '手机 设备 机子 旧手机', en: 'phone, device, handset, cell phone, smartphone' },
  { name: 'number', zh: '号码 手机号 手机号码 电话号码 门号', en: 'number, phone number, mobile number' },
  { name: 'sim', zh: 'sim卡 手机卡 电话卡', en: 'sim, sim card' },
  { name: 'line', zh: '线路', en: 'line' },
  { name: 'sell', zh: '卖手机 卖掉 二手 送人 转卖 回收旧机', en: 'sell, selling, second hand, give away, trade in' },
  { name: 'reseller', zh: '代理商 经销商 卖家 转售', en: 'reseller, seller, dealer' },
  { name: 'before', zh: '之前 以前 前', en: 'before, beforehand' },
  { name: 'after', zh: '之后 以后 后', en: 'after, afterwards' },
  { name: 'watch', zh: '手表 智能手表', en: 'watch, smartwatch', toward: { device: 1.15 } },
  { name: 'foreigner', zh: '外国人', en: 'foreigner, tourist visa, residence card' },
]

/** Words that say nothing about what is meant. */
export const FILLERS = {
  zh: '怎么办 怎么弄 的 了 吗 呢 啊 吧 我 我的 你 他 她 它 他的 要 想 想要 可以 能 能不能 可不可以 是 是不是 在 有 有没有 把 被 给 和 与 跟 或 去 到 请问 一下 需要 办 办理 什么 哪里 哪 多久 会 会不会 要不要 该 着 过 也 都 还 还是 就 才 又 很 没 没有 不 人 这 那 个 一个 一张 张 里 上 下 用 时候 时 为什么 现在 已经 了解 问 求助 谁 名下 之类 必须 应该 得 再 直接 自己 叫 然后 一种',
  en: "do, does, how, did, done, i, im, i'm, ive, my, me, mine, a, an, the, to, of, in, on, is, are, was, it, its, can, cant, could, should, would, will, what, which, who, please, want, wanna, need, for, with, from, at, by, or, and, if, when, be, been, being, am, you, your, we, our, us, they, them, their, he, she, his, her, this, that, these, there, here, get, got, go, just, any, some, still, now, so, but, have, has, had, not, no, up, out, about, help, as, into, than, then, too, very, also, t, s, re, ll, ve, d, m, way, best, work, works, exactly, every, ever, let, make, try, using, per, a, off, one, two, three, four, hi, hello, hey",
} as const

/** Units behind a number: 3 months is not a carrier called 3. */
export const MEASURES: readonly string[] =
  'day days week weeks month months year years hour hours minute minutes gb mb time times g percent lines sims phones numbers 天 日 周 月 年 小 分 次 张 个 元 块 点'.split(
    ' ',
  )

/** Names that are everyday words, too, and how surely they are names among other words. */
export const EVERYDAY: Readonly<Record<string, number>> = {
  ...Object.fromEntries('3 mint orange bell nomad au fi maxx'.split(' ').map((name) => [name, 0.85])),
  ...Object.fromEntries('three free one at things global 1000 123 800 150 giro'.split(' ').map((name) => [name, 0.45])),
}

/** What people call a thing, and by which name the guide knows it. */
export const NICKNAMES: readonly { called: string; known: string; place?: true }[] = [
  { called: '苹果手机, 苹果, apple phone, apple, ios', known: 'iphone' },
  { called: '苹果平板, 平板', known: 'ipad' },
  { called: '苹果手表, iwatch, apple手表', known: 'apple watch' },
  { called: '谷歌手机, 谷歌pixel, pixel', known: 'google pixel' },
  { called: '三星手机, 三星, samsung, galaxy, samsung phone', known: 'samsung galaxy' },
  { called: '红米, redmi, 小米, mi phone, poco', known: 'xiaomi' },
  { called: '华为, mate, pura, nova', known: 'huawei' },
  { called: '荣耀, magic', known: 'honor' },
  { called: '一加', known: 'oneplus' },
  { called: '摩托罗拉, moto, razr', known: 'motorola' },
  { called: '欧珀, find x, realme, 真我', known: 'oppo' },
  { called: 'iqoo', known: 'vivo' },
  {
    called: '电脑, 笔记本, 笔记本电脑, win11, windows, windows11, surface, laptop, pc',
    known: 'windows 11',
  },
  {
    called:
      '智能手表, 三星手表, 华为手表, 小米手表, oppo手表, 安卓手表, 电话手表, 儿童手表, galaxy watch, samsung watch, huawei watch, pixel watch, wear os, android watch, smartwatch, smart watch',
    known: 'smartwatches',
  },
  { called: '02', known: 'o2' },
  { called: '中国, 大陆, 内地, 国内, china, mainland, prc, chinese', known: '中国大陆', place: true },
  { called: '香港特区, 港, hk, hongkong', known: '香港', place: true },
  { called: '澳门特区, macau, 澳', known: '澳门', place: true },
  { called: '台, tw, taiwanese', known: '台湾', place: true },
  { called: '日, japanese, 日语, 日文', known: '日本', place: true },
  { called: '狮城, sg, singaporean', known: '新加坡', place: true },
  { called: 'uk, britain, great britain, england, british, 不列颠', known: '英国', place: true },
  { called: 'usa, america, american, states, the us, in the us, 美, 美利坚', known: '美国', place: true },
  { called: 'canadian, 加国', known: '加拿大', place: true },
  { called: '澳洲, 澳, aussie, australian', known: '澳大利亚', place: true },
  { called: '德语, 德, german, deutschland', known: '德国', place: true },
  { called: '法语, 法文, french', known: '法国', place: true },
]
