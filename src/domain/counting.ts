/** Lists are counted so far and no further: an exact count of millions would cost what nobody asked for. */
export const COUNT_CAP = 10_000;
