/** Lines that belong to the page or the press office, not to the release's story. */
const BOILERPLATE: readonly RegExp[] = [
  /^Ends?\s?[/／]/iu,
  /^(?:完|完畢|完毕)\s?[/／]/u,
  /^[-–—*# ]*(?:ENDS?|NNNN|Ends?\.?|完|（完）|\(完\)|\(END\))[-–—*# ]*$/u,
  /^Issued at HKT\b/iu,
  /^(?:\p{Script=Han}{2,3}(?:時間|时间)|時間|时间)\s?\d{1,2}\s?[時时:：]\s?\d{1,2}\s?分?$/u,
  /^[（(]\p{Script=Han}{2,20}(?:提供|供稿)[）)]$/u,
  /^(?:簡體版|简体版|繁體版|英文版|寄給朋友|寄给朋友|政府新聞網|政府新闻网|政府主網頁|即日新聞|即日新闻|列印此頁|打印此页|跳至主要內容|跳至主要内容|跳過導航|字號[:：].{0,20})$/u,
  /^Notes? (?:to|for) (?:the )?(?:editors?|media)\b.{0,20}$/iu,
  /^(?:(?:for )?(?:media|press|further|more)\b.{0,20}\b(?:contacts?|enquiries|inquiries|information)|contacts?)\b.{0,120}[:：]?.{0,40}$/iu,
  /^(?:tel(?:ephone)?|fax|phone|mobile|email|e-mail|website|web|address|電話|电话|傳真|传真|電郵|邮箱|地址)\.? ?[:：].{0,200}$/iu,
  /^(?:\+?[\d() -]{7,25}|[\w.+-]{1,60}@[\w.-]{1,100})$/u,
  /^(?:source|editor|author|writer|來源|来源|作者|編輯|编辑|責任編輯|责任编辑) ?[:：].{0,60}$/iu,
  /^(?:photos?|pictures?|videos?|images?|圖片|图片|相片|附圖|附图)$/iu,
  /^(?:https?:\/\/|www\.)\S{1,500}$/iu,
  /^(?:back to top|back|previous|next|share(?: this)?|print|home|skip to (?:main )?content|related (?:links?|articles?|news)|read more|subscribe|follow us|download|top|menu|search)$/iu,
  /^page \d{1,4}(?: of \d{1,4})?$/iu,
  /^(?:返回(?:頁首|页首|顶部|首頁|首页)|上一[頁页篇]|下一[頁页篇]|分享(?:到)?|打印|列印|相關(?:連結|新聞)|相关(?:链接|新闻)|責任編輯.{0,30}|责任编辑.{0,30})$/u,
  /^(?:©|\(c\)|copyright\b|版權所有|版权所有).{0,200}$/iu,
];

/** Expects one line; a long text is never boilerplate. */
export function isBoilerplate(line: string): boolean {
  return line.length <= 600 && BOILERPLATE.some((pattern) => pattern.test(line));
}
