date-day = { $weekday }, { $date }
date-moment = { $day }, { $time }
date-noon = ਦੁਪਹਿਰ 12 ਵਜੇ
date-midnight = ਅੱਧੀ ਰਾਤ ਤੋਂ ਠੀਕ ਬਾਅਦ
date-weekday-letter = { $weekday ->
    [1] ਸੋ
    [2] ਮੰ
    [3] ਬੁੱ
    [4] ਵੀ
    [5] ਸ਼ੁੱ
    [6] ਸ਼
   *[7] ਐ
}
