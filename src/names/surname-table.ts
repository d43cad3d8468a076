/**
 * Frequent Chinese surnames: traditional character, Mandarin, Cantonese as spelt in Hong Kong and Macao, and as spelt
 * elsewhere (Hokkien, Teochew, Hakka, Hainanese, older Mandarin spellings); last in Korea and Viet Nam, whose given names
 * nothing here reads. Folded: no spaces, no marks (`lü` is `lu`).
 * How a kind of name looks, not persons. What is not here is read by the libraries of readings.
 */
export const SURNAME_ROWS = `
王 wang | wong vong | ong heng bong
李 li | lee li lei | lie | lee ly yi
張 zhang | cheung cheong | teo teoh tiu chong chang | jang chang truong
劉 liu | lau lao | low liew lew | luu yoo
陳 chen | chan | tan ting chin zen | tran jin
楊 yang | yeung ieong | yeo yeoh yong young | duong yang
黃 huang | wong vong | ng ooi oei wee uy hwang | hwang hoang huynh
趙 zhao | chiu chio | tio tiew chao teo | cho jo trieu
周 zhou | chow chau chao | chew chou
吳 wu | ng ung | goh go woo | ngo oh
徐 xu | tsui chui | choi chee cher hsu | seo suh tu
孫 sun | suen sun sin | soon sng
馬 ma | ma | beh baey bey mah
胡 hu | wu woo vu | oh aw ow foo
朱 zhu | chu | choo
郭 guo | kwok kuok kok | quek kwek kuo
何 he | ho | hoo
羅 luo | lo law lou | loh
高 gao | ko kou | koh kao
林 lin | lam | lim liem | lim lam im
鄭 zheng | cheng cheang chiang | tay teh tee the | jeong jung chung trinh
梁 liang | leung leong | neo nio
謝 xie | tse che | chia cheah sia hsieh
宋 song | sung soong song | sng | song tong
唐 tang | tong | tng
許 xu | hui hoi | koh khoh khaw kho hee hsu
韓 han | hon | hang | han
馮 feng | fung fong | pang | phung
鄧 deng | tang | teng | dang
曹 cao | cho tso chou | chow tsao
彭 peng | pang | phay
曾 zeng | tsang chang | chng tseng
蕭 xiao | siu sio | seow siow siew hsiao
肖 xiao | siu sio chiu | seow
田 tian | tin | tien
董 dong | tung tong | tang
袁 yuan | yuen un iun | oan
潘 pan | poon pun | phua pua | phan ban
于 yu | yu u | ee
蔣 jiang | cheung tseung cheong chiang | cheo
蔡 cai | choi tsoi choy | chua tsai chuah
余 yu | yu yue yee u iu | ee eu
杜 du | to tou | toh | do
葉 ye | yip ip | yap yeh
程 cheng | ching cheng | thia
蘇 su | so sou | soh soo
魏 wei | ngai wai | goy gwee
呂 lu | lui loi | loo leu
丁 ding | ting teng | tin | dinh chung
任 ren | yam iam yum | jim jen
沈 shen | shum sham sam sum | sim
姚 yao | yiu iu io | yeo yio
盧 lu | lo lou loo | loh lor | roh noh lu
姜 jiang | keung geung keong | kiang | kang gang
崔 cui | chui tsui | choi chwee | choi choe
鍾 zhong | chung | cheng chong choong
譚 tan | tam | tham
陸 lu | luk lok | lek
汪 wang | wong vong | ong
范 fan | fan | huan | pham
金 jin | kam | kim | kim
石 shi | shek sek | chio shih
廖 liao | liu lio | liew liaw leow
賈 jia | ka | chia
夏 xia | ha | hay hsia
韋 wei | wai vai | wee
傅 fu | fu foo | poh
方 fang | fong | png hng pung
白 bai | pak | peh pai
鄒 zou | chau chow tsau | chew tsou
孟 meng | mang | beng
熊 xiong | hung | him hsiung
秦 qin | chun chon tsun | chin
邱 qiu | yau iao | khoo koo hew
丘 qiu | yau iao | khoo koo hew
江 jiang | kong | kang chiang
尹 yin | wan | oon | yoon yun doan
薛 xue | sit | see hsueh
閻 yan | yim im | giam
段 duan | tuen tun | tuan
雷 lei | lui loi | looi
侯 hou | hau hao | how
龍 long | lung | leong
史 shi | sze si | su
陶 tao | to tou | toh
黎 li | lai | loi | le
賀 he | ho | hor
顧 gu | ku koo | kor
毛 mao | mo mou | mor
郝 hao | kok | hok
龔 gong | kung | keng kiong
邵 shao | shiu siu | sio
萬 wan | man | ban
錢 qian | chin tsin | chien
嚴 yan | yim im | giam yen
賴 lai | lai | lua lye
覃 qin tan | tam cham | tham
武 wu | mo mou | boo | vo vu
戴 dai | tai | tay
莫 mo | mok | bok
孔 kong | hung | khong kung
向 xiang | heung | hiong
湯 tang | tong | thng
常 chang | sheung seong | siong
溫 wen | wan | oon
康 kang | hong | khng
施 shi | sze si | see sy
文 wen | man | boon | moon
牛 niu | ngau | goo
樊 fan | fan | huan
葛 ge | kot | kuah
邢 xing | ying | heng
安 an | on | ann | ahn an
齊 qi | chai tsai | chi
易 yi | yik iek yick | yek
喬 qiao | kiu kio | chiao
伍 wu | ng ung | goh ngoh
龐 pang | pong | phang
顏 yan | ngan an | gan
倪 ni | ngai | nee geh
莊 zhuang | chong | chng ching
聶 nie | nip lip | liap
章 zhang | cheung cheong | chiang
魯 lu | lo lou | loh
岳 yue | ngok | gak
翟 zhai | chak | tek
殷 yin | yan | un
詹 zhan | chim | chiam
申 shen | san | sin | shin
歐 ou | au ao | ow
區 ou | au ao | ow
歐陽 ouyang | auyeung aoieong auyeong | owyong owyang auyong
司徒 situ | szeto seto sito | seetoh
司馬 sima | szema | seema
上官 shangguan | sheungkoon | siangkuan
諸葛 zhuge | chukot | chukat
耿 geng | kang | keng
關 guan | kwan kuan | kuang
焦 jiao | chiu tsiu | chiao
俞 yu | yu yue u | joo
左 zuo | cho tso | tso
柳 liu | lau lao | lew
甘 gan | kam | kan
祝 zhu | chuk | chiok
包 bao | pau pao | pow
寧 ning | ning neng linn | leng
農 nong | nung nong | long
尚 shang | sheung seong | siang
符 fu | fu foo | hu
舒 shu | shu sue | soo
阮 ruan | yuen un iun | ng | nguyen
柯 ke | or o | qua kua quah
紀 ji | kei ki | kee
梅 mei | mui | boey
童 tong | tung | tang
凌 ling | ling leng | leng
畢 bi | pat but | pit
單 shan | sin | sian
季 ji | kwai kuai | kui
裴 pei | pui | poey | bae bui
霍 huo | fok | hock
涂 tu | to tou | toh
成 cheng | shing seng sing | seng
苗 miao | miu mio | biao
谷 gu | kuk | kok
盛 sheng | shing seng | seng
曲 qu | kuk | chu
翁 weng | yung iong | ang eng
駱 luo | lok | loh
藍 lan | lam | nah
路 lu | lo lou | loh
游 you | yau iao | yew
尤 you | yau iao | yew
辛 xin | san | sin
靳 jin | kan | kin
管 guan | koon kun | kuan
柴 chai | chai | chye
蒙 meng | mung | mong
鮑 bao | pau pao | pow
華 hua | wah wa va | hwa
喻 yu | yu u | joo
祁 qi | kei ki | kee
蒲 pu | po pou | poh
房 fang | fong | pang
滕 teng | tang | theng
屈 qu | wat | chu
饒 rao | yiu iu | jiow
牟 mou | mau mao | bow
艾 ai | ngai | hiah
陽 yang | yeung ieong | iong
時 shi | si sze | see
穆 mu | muk mok | bok
卓 zhuo | cheuk cheok | toh
古 gu | ku koo | kor
吉 ji | kat | kiat
簡 jian | kan | kang
車 che | che | chia
項 xiang | hong | hang
連 lian | lin | lian
麥 mai | mak | beh
褚 chu | chu | choo
婁 lou | lau lao | low
樓 lou | lau lao | low
竇 dou | tau tao | tow
戚 qi | chik | chek
岑 cen | sham shum sam sum | sim
景 jing | king keng | keng
宮 gong | kung | keng
費 fei | fei fai | hui
冷 leng | lang | leng
席 xi | chik | sek
衛 wei | wai vai | wee
米 mi | mai | bee
柏 bai | pak | peh
宗 zong | chung | chong
瞿 qu | kui | ku
桂 gui | kwai kuai | kwee
全 quan | chuen chun | chuan | jeon
佟 tong | tung | tang
應 ying | ying ieng | eng
臧 zang | chong | chng
閔 min | man | bin
苟 gou | kau | kow
鄔 wu | wu | oh
邊 bian | pin | pian
姬 ji | kei ki | kee
仇 qiu | chau kau sau | khiu
隋 sui | chui | sui
商 shang | sheung seong | siang
刁 diao | tiu | tiao
沙 sha | sha sa | sua
榮 rong | wing veng | eng
巫 wu | mo mou | boo
寇 kou | kau | khow
桑 sang | song | sng
郎 lang | long | lng
甄 zhen | yan ian | chin
叢 cong | chung | chang
仲 zhong | chung | tiong
虞 yu | yu u | joo
敖 ao | ngo | goh
鞏 gong | kung | kiong
明 ming | ming meng | beng | myung
佘 she | sheh se | seah
池 chi | chi | tee | ji
查 zha | cha | cha
麻 ma | ma | mua
遲 chi | chi | tee
鄺 kuang | kwong fong kuong | kuang
官 guan | koon kun | kuan
封 feng | fung fong | hong
談 tan | tam | tham
荊 jing | king keng | keng
樂 yue le | ngok lok | gak
郁 yu | yuk iok | yok
南 nan | nam | lam | nam
原 yuan | yuen un | guan
燕 yan | yin in | yan
楚 chu | cho | chor
勞 lao | lo lou | low
諶 chen shen | sham | sim
冼 xian | sin | sian
藺 lin | lun | lin
盤 pan | poon pun | pua
滿 man | mun moon | bua
聞 wen | man | boon
厲 li | lai | lee
伊 yi | yi yee i | ee
海 hai | hoi | hai
闞 kan | hom ham | kham
花 hua | fa | hua
權 quan | kuen kun | kwon | kwon
強 qiang | keung keong | kiong
屠 tu | to tou | toh
朴 piao | pok | park bak | park bak
練 lian | lin | lian
廉 lian | lim | liam | yeom
巴 ba | pa | pa
狄 di | tik | tek
平 ping | ping peng | peng
索 suo | sok | soh
宣 xuan | suen sun | suan
雲 yun | wan van | hoon
容 rong | yung iong | yong
芮 rui | yui | jui
伏 fu | fuk | hok
鹿 lu | luk lok | lok
薄 bo | pok | poh
雍 yong | yung iong | yong
辜 gu | ku | koh
烏 wu | wu vu | oh
裘 qiu | kau kao | kew
那 na | na | na
印 yin | yan ian | in
利 li | lee lei | lee
居 ju | kui | ku
元 yuan | yuen un | guan
湛 zhan | cham | tham
杭 hang | hong | hang
況 kuang | fong | hong
茅 mao | mau mao | mau
晏 yan | an ngan | an
黨 dang | tong | tng
洪 hong | hung | ang | hong
`;
