// Characters of names with the readings that publishers print. Surnames are real ones and so are the readings; whoever bears
// the names that are put together of them is invented.

/** Traditional, simplified, pinyin, and the spellings that Hong Kong's papers use, the usual one first. */
const SURNAMES = `
陳 陈 Chen Chan|李 李 Li Lee|黃 黄 Huang Wong|張 张 Zhang Cheung|林 林 Lin Lam|吳 吴 Wu Ng|梁 梁 Liang Leung|劉 刘 Liu Lau
蔡 蔡 Cai Choi,Tsoi|鄭 郑 Zheng Cheng|謝 谢 Xie Tse|鄧 邓 Deng Tang|許 许 Xu Hui|曾 曾 Zeng Tsang|周 周 Zhou Chow,Chau
馮 冯 Feng Fung|蕭 萧 Xiao Siu|葉 叶 Ye Yip|羅 罗 Luo Lo,Law|楊 杨 Yang Yeung|何 何 He Ho|郭 郭 Guo Kwok|胡 胡 Hu Wu,Woo
朱 朱 Zhu Chu|潘 潘 Pan Poon|袁 袁 Yuan Yuen|沈 沈 Shen Shum,Sham|杜 杜 Du To|戴 戴 Dai Tai|鍾 钟 Zhong Chung|江 江 Jiang Kong
方 方 Fang Fong|石 石 Shi Shek|姚 姚 Yao Yiu|譚 谭 Tan Tam|廖 廖 Liao Liu|孟 孟 Meng Mang|薛 薛 Xue Sit|雷 雷 Lei Lui|湯 汤 Tang Tong
蘇 苏 Su So|盧 卢 Lu Lo|麥 麦 Mai Mak|高 高 Gao Ko|徐 徐 Xu Tsui,Chui|趙 赵 Zhao Chiu|彭 彭 Peng Pang|施 施 Shi Sze
顧 顾 Gu Koo|莫 莫 Mo Mok|關 关 Guan Kwan|溫 温 Wen Wan|歐陽 欧阳 Ouyang Au-yeung|司徒 司徒 Situ Szeto`;

const GIVEN = `
文 文 wen man|健 健 jian kin|國 国 guo kwok|華 华 hua wah|明 明 ming ming|偉 伟 wei wai|志 志 zhi chi|家 家 jia ka|嘉 嘉 jia ka
麗 丽 li lai|玲 玲 ling ling|詩 诗 shi sze,see|雅 雅 ya nga|慧 慧 hui wai|敏 敏 min man|強 强 qiang keung|榮 荣 rong wing
永 永 yong wing|海 海 hai hoi|成 成 cheng shing,sing|傑 杰 jie kit|俊 俊 jun chun,tsun|浩 浩 hao ho|達 达 da tat|德 德 de tak
仁 仁 ren yan|禮 礼 li lai|安 安 an on|平 平 ping ping|康 康 kang hong|光 光 guang kwong|輝 辉 hui fai|祥 祥 xiang cheung
珍 珍 zhen chun|美 美 mei mei|儀 仪 yi yee|怡 怡 yi yee,yi|婷 婷 ting ting|雯 雯 wen man|基 基 ji ki,kei|聰 聪 cong chung
宏 宏 hong wang|業 业 ye yip|澤 泽 ze chak|豪 豪 hao ho|鵬 鹏 peng pang|飛 飞 fei fei|龍 龙 long lung|翔 翔 xiang cheung
耀 耀 yao yiu|熙 熙 xi hei|思 思 si sze|遠 远 yuan yuen|軒 轩 xuan hin|凱 凯 kai hoi|迪 迪 di tik|穎 颖 ying wing|賢 贤 xian yin
廷 廷 ting ting|森 森 sen sum,sam|子 子 zi tsz,chi|樹 树 shu shu|少 少 shao siu|秀 秀 xiu sau|玉 玉 yu yuk|淑 淑 shu shuk
兆 兆 zhao siu|啟 启 qi kai|景 景 jing king|錦 锦 jin kam|超 超 chao chiu|學 学 xue hok|清 清 qing ching|曉 晓 xiao hiu`;

export const surnames = parse(SURNAMES);
export const givenCharacters = parse(GIVEN);

/** Beside a Chinese name; nobody known bears them with these surnames. */
export const WESTERN = {
  f: 'Ottilie Briony Cordelia Thessaly Marguerite Philippa Rosalind Henrietta Winifred Beatrix Imogen Delphine'.split(
    ' ',
  ),
  m: 'Rupert Leopold Barnaby Cornelius Ignatius Lysander Montague Percival Ambrose Thaddeus Evander Horatio'.split(' '),
};

function parse(table) {
  return table
    .trim()
    .split(/[|\n]/u)
    .map((row) => {
      const [hant, hans, pinyin, hongKong] = row.trim().split(' ');
      return { hant, hans, pinyin, hongKong: hongKong.split(',') };
    });
}
