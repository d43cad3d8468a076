import type { EventType } from '../../../domain/statement.ts';
import { words } from './words.ts';

const heads = (type: EventType, list: string): (readonly [string, EventType])[] =>
  words(list).map((word) => [word, type] as const);

/** Words that end the name of an event, with its type. */
export const EVENT_HEADS: ReadonlyMap<string, EventType> = new Map([
  ...heads('SIGNING', '签署仪式 签约仪式 签字仪式 签约会 签约活动'),
  ...heads(
    'CEREMONY',
    '仪式 典礼 开幕式 闭幕式 开幕典礼 闭幕典礼 开幕礼 闭幕礼 启动礼 启动仪式 启用礼 揭牌仪式 揭幕式 揭幕仪式 揭幕礼 奠基仪式 动土仪式 动土礼 毕业典礼 颁奖典礼 颁奖礼 就职典礼 就职礼 升旗仪式 落成典礼 落成仪式 交接仪式 授旗仪式 开园仪式 开工仪式 通车仪式 挂牌仪式 首发仪式 欢迎仪式 庆典 通车礼 开学礼 揭牌礼 启航仪式 剪彩仪式 纪念活动 庆祝活动 起动礼',
  ),
  ...heads(
    'DINNER',
    '晚宴 午宴 宴会 招待会 酒会 早餐会 午餐会 晚餐会 欢迎宴会 国宴 工作午餐 工作晚餐 茶话会 团拜会 春茗',
  ),
  ...heads(
    'CONFERENCE',
    '论坛 高峰论坛 峰会 高峰会 大会 年会 研讨会 座谈会 交流会 推介会 推介大会 说明会 洽谈会 对接会 博览会 展览会 交易会 贸易展 展销会 工作坊 圆桌会议 圆桌会 对话会 战略对话 主题演讲会 研讨班 博览 对话 恳谈会 分享会 展览 双年展 科技周 合作周 创科展 书展 车展',
  ),
  ...heads(
    'SESSION',
    '会议 联席会议 全体会议 工作会议 合作会议 首长会议 部长会议 部长级会议 全会 例会 专题会议 第一次会议 第二次会议 行政首长联席会议 磋商 政治磋商 双边会议 会谈 首次会议 闭门会议 专题会 联委会会议',
  ),
  ...heads(
    'OTHER',
    '交流营 训练营 夏令营 体验日 大赛 竞赛 赛事 讲座 活动 音乐会 文艺晚会 晚会 艺术节 文化节 电影节 旅游节 运动会 比赛 锦标赛 邀请赛 马拉松 嘉年华 发布会 新闻发布会 记者会 演出 文化周 开放日 文化年 节 巡游 汇演 挑战赛 首映礼 路演 论坛活动 亚冬会 全运会 奥运会 亚运会',
  ),
]);

/** Words that end the name of an agreement. */
export const AGREEMENT_HEADS = words(
  '协议 协议书 框架协议 合作协议 协定 备忘录 谅解备忘录 合作备忘录 意向书 合作意向书 联合声明 联合公报 议定书 条约 公约 合同 安排 纪要 会议纪要 宣言 合作文件 合作计划 行动计划 约定书 换文 章程 声明 公报 合作框架 执行计划 联合倡议 倡议书 文件',
);
