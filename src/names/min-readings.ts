/**
 * Characters of given names as Hokkien, Teochew and Hainanese families spell them in Singapore and Malaysia, which no
 * library reads. Frequent spellings only: a character that is not here says nothing about a name.
 */
export const MIN_ROWS = `
安 an aun ann
保 poh po
寶 poh po
秉 peng
炳 peng piang
彬 pin bin
斌 pin bin
財 chai chye
才 chai chye
昌 chang cheong chiang
長 tiong cheng
成 seng sing cheng
誠 seng sing
城 seng sia
川 chuan chwan
傳 chuan thuan
春 choon chun
賜 su soo
聰 chong chang
達 tat tatt
大 tai tua
德 tek teck tak
棟 tong tang
東 tong tang
敦 toon tun
發 huat hwat
芳 hong pang
豐 hong
鳳 hong
福 hock hok
國 kok kock
光 kong kwang
廣 kong kwang
貴 kwee kui kuee
桂 kwee kui
海 hai
漢 han hun
豪 ho how hao
和 ho hoe hwa
恆 heng
洪 hong ang
鴻 hong
宏 hong eng heng
華 hwa hua wah
輝 hui hooi
惠 hui hwee
慧 hui hwee
基 kee ki
吉 kiat keat
佳 kah
家 kah keh
嘉 kah
堅 kian kien
建 kian kien
健 kian kien
江 kang
金 kim
錦 kim
進 chin cheen
傑 kiat keat kiet
杰 kiat keat kiet
敬 keng
靜 cheng ching
俊 choon chun
軍 koon kun
開 kai khai
凱 kai khai
康 khong kang kung
坤 khoon kun
來 lai
蘭 lan
禮 lee leh
麗 lee lay
利 lee li
蓮 lian lien
良 leong liang
亮 leong liang
林 lim
玲 leng ling
龍 leong leng loong liong
隆 leong loong liong
美 bee mei bi
梅 bwee boey mui
敏 bin min
明 beng meng ming
民 bin meng ming
木 bok
寧 leng
平 peng ping
萍 peng pheng ping
清 cheng ching chin
慶 keng kheng kin
瓊 keng kheng
秋 chiu chew
權 kuan kwan
全 chuan
仁 jin jen yin
榮 eng yong wing
瑞 swee sui soon
三 sam
山 san
善 sian siang
紹 siao
生 seng sang
勝 seng
聖 seng
聲 seng sing siah
世 see sie
壽 siew siu
淑 sock sok
水 chui swee
順 soon
思 su see
松 siong song
素 soh su
泰 thye tai thai
天 thian tien tian
添 thiam tiam
廷 teng
庭 teng
通 thong tong
萬 ban buan
偉 wee wei
威 wee wei
維 wee wei
文 boon bun
武 boo bu
希 hee hi
賢 hian hien hean yian
顯 hian hien hsien
香 hiang heong
祥 siang seong siong
小 siew sio
孝 hau how
心 sim
新 sin
欣 him hin
興 heng hin hing
秀 siew siu
學 hak hok
雪 seok soh
雅 nga ngah
炎 yam iam
延 yan ian
揚 yong
陽 yang iong
耀 yew yau yeow
業 giap yap
義 ghee ngee gi
益 aik ek
毅 ghee gee
英 eng ying
瑛 eng ying
永 eng yong ying
勇 yong
有 yew
友 yew
玉 geok gek giok
裕 joo yu
元 guan
源 guan
遠 wan
月 guat geok
雲 hoon yun
正 cheng chia
政 cheng
振 chin tin
志 chee chi
智 tee chi ti
中 tiong
忠 tiong
珠 choo
子 choo tze
宗 chong cheong
祖 choh
作 chok
贊 chan
燕 yan yen ian yien
添 thiam
和 hoe
循 soon shyun
財 tsai
能 leng
金 gim
勇 eng
詩 see
乙 ye it
瑜 joo
樂 lok
源 yuan
盛 seng
鈴 leng
`;
