date-day = { $weekday } { $date }
date-moment = { $day }, { $time }
date-weekday-letter = { $weekday ->
    [1] L
    [2] M
    [3] X
    [4] J
    [5] V
    [6] S
   *[7] D
}
