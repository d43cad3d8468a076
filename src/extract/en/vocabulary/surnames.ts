/** Surnames that are kinds of places as well: as the text writes them. */
export const PLACE_SURNAMES: ReadonlySet<string> = new Set(['Park']);

/** Frequent Chinese and Korean surnames in pinyin, Cantonese, Hokkien and other romanisations: the shape of a name, not a person. */
export const CHINESE_SURNAMES = new Set(
  (
    'wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang deng han feng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lu ding ren shen yao cui zhong tan fan lü lv jin dai jia fu xia bai qin shi hou xue duan lei qian yin yan mao wen niu fang hao gong shao wan qiu gu long shang nie tao kang he lai hong wu mo ling qi min an kou cheong lei ip chui sam fong leong ieong vong hoi ung sio iu kuok loi sou un vu choi chao cheang kuan lao lou lok mok ngai ngan tong si lio sales iong cheang chio kong hun sit pou wai ouyang sima situ zhuge shangguan dongfang tong geng guan jiao ba miao nan bao bian chai chi chu dang fei gan ge hai huo ji jian jing kong kuang lan lang leng liao lian lou lun luan mei meng mi ming mu ni ning ou ouyang pang pei pi ping pu qiao qu quan rao rong ruan ruo sa sang sha shan shu shui si tu wo xi xin xing xiong xuan ying you yue zang zhai zhan zhang zhi zhuang zhuo zong zou zu zuo diao cen cong dou ke leng niu nong piao shuai sheng teng weng xiang yong zha zhen chang' +
    ' chan wong lee cheung lau ho leung lam ng cheng yeung tsang chow kwok lo yip tse yuen wan hui poon mak tam siu tang fung so kwan chiu kwong shum lui yau mok tsui au law yu yim chu ip lai tong choi pang chung kan hau ko chui lok sze tsoi fok ting wu kam mui tai chin tsang szeto sin suen hon hung chau man wai yuen ngai ngan cheong tsim pun luk yiu fan kong kwan lung mo nip or ou-yang to tong tsz tung yan yick yung shek shiu shing tin wat wun' +
    ' tan lim ong goh chua koh teo yeo tay sim chia toh quek seah ang low heng gan chew foo chong loh phua khaw neo soh tham tiong ting wee kuok kwek ooi khoo yap chin thong soon' +
    ' kim park choi jung kang cho yoon jang lim han oh seo shin kwon hwang ahn song yoo hong nguyen tran pham hoang phan vu dang bui do ngo duong ly'
  ).split(' '),
);
