/** Invented releases of one publisher; the English and the Chinese text of one name tell the same. */
export const MEETING_EN =
  'The Mayor of Haikang, Mr Lau Wai-ming, met with the Mayor of Jinhe, Ms Sun Yulan, in Haikang today (June 17). The Vice Mayor of Haikang, Ms Cheng Ka-yee, also attended the meeting. Mr Lau then visited the Haikang Harbour Museum with 12 students.';
export const MEETING_ZH =
  '海康市市長劉偉明今日（六月十七日）在海康與津河市市長孫玉蘭會面。海康市副市長鄭嘉儀亦有參與會面。劉偉明其後參觀海康海港博物館，有12名學生同行。';
/** The same mayor, the same city and day, and as many statements: another story. */
export const OTHER_ZH =
  '海康市市長劉偉明今日（六月十七日）在海康與北霖市市長馬志遠會面。海康市副市長鄭嘉儀亦有參與會面。劉偉明其後參觀海康科學園，有300名學生同行。';
/** Tells the meeting alone. */
export const SHORT_ZH =
  '海康市市長劉偉明今日（六月十七日）在海康與津河市市長孫玉蘭會面。海康市副市長鄭嘉儀亦有參與會面。';
