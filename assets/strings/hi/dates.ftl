date-day = { $weekday }, { $date }
date-moment = { $day }, { $time }
date-noon = दोपहर 12 बजे
date-midnight = आधी रात के ठीक बाद
date-weekday-letter = { $weekday ->
    [1] सो
    [2] मं
    [3] बु
    [4] गु
    [5] शु
    [6] श
   *[7] र
}
