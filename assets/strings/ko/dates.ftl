date-day = { $date } ({ $weekday })
date-moment = { $day } { $time }
date-noon = 낮 12:00
date-midnight = 밤 12시 직후
date-weekday-letter = { $weekday ->
    [1] 월
    [2] 화
    [3] 수
    [4] 목
    [5] 금
    [6] 토
   *[7] 일
}
