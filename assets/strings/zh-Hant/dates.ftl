date-day = { $date } { $weekday }
date-moment = { $day } { $time }
date-noon = 中午12:00
date-midnight = 凌晨0:00
date-weekday-letter = { $weekday ->
    [1] 一
    [2] 二
    [3] 三
    [4] 四
    [5] 五
    [6] 六
   *[7] 日
}
