date-day = { $weekday } { $date }
date-moment = { $day }، ساعت { $time }
date-weekday-letter = { $weekday ->
    [1] د
    [2] س
    [3] چ
    [4] پ
    [5] ج
    [6] ش
   *[7] ی
}
