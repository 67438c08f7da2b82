date-day = { $weekday } { $date }
date-moment = { $day }، { $time }
date-noon = الظهر
date-midnight = بعد منتصف الليل مباشرة
date-weekday-letter = { $weekday ->
    [1] ن
    [2] ث
    [3] ر
    [4] خ
    [5] ج
    [6] س
   *[7] ح
}
