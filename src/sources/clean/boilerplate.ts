/** Lines that belong to the page or the press office, not to the release's story. */
const BOILERPLATE: readonly RegExp[] = [
  /^Ends?\s?[/／]/iu,
  /^(?:完|完畢|完毕)\s?[/／]/u,
  /^[-–—*# ]*(?:ENDS?|NNNN|Ends?\.?|完|（完）|\(完\)|\(END\))[-–—*# ]*$/u,
  /^Issued at HKT\b/iu,
  /^香港時間\s?\d{1,2}時/u,
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
