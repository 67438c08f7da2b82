date-day = { $weekday }, { $date }
date-moment = { $day }, { $time } Uhr
date-weekday-letter = { $weekday ->
    [1] M
    [2] D
    [3] M
    [4] D
    [5] F
    [6] S
   *[7] S
}
