/** What one character stands for behind a verb of travel or 在: "抵京", "返港", "在沪". */
export const ABBREVIATIONS: ReadonlyMap<string, string> = new Map([
  ['京', '北京'],
  ['沪', '上海'],
  ['津', '天津'],
  ['渝', '重庆'],
  ['港', '香港'],
  ['澳', '澳门'],
  ['穗', '广州'],
]);
