date-day = { $weekday } { $date }
date-moment = { $day } à { $time }
date-weekday-letter = { $weekday ->
    [1] L
    [2] M
    [3] M
    [4] J
    [5] V
    [6] S
   *[7] D
}
