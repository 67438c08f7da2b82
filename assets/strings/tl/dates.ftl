date-day = { $weekday }, { $date }
date-moment = { $day }, { $time }
date-noon = tanghali
date-midnight = pagkalampas ng hatinggabi
date-weekday-letter = { $weekday ->
    [1] L
    [2] M
    [3] M
    [4] H
    [5] B
    [6] S
   *[7] L
}
