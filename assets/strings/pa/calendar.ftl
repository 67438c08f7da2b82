calendar-step = ਦੇਖਭਾਲ: ਪੜਾਅ { $number }
calendar-check-in = ਦੇਖਭਾਲ: ਹਾਲ-ਚਾਲ
calendar-visit = ਦੇਖਭਾਲ: ਅਗਲੀ ਅਪੌਇੰਟਮੈਂਟ
calendar-healed = ਦੇਖਭਾਲ: ਪੂਰੀ ਹੋਈ
calendar-cancelled = ਦੇਖਭਾਲ: ਰੱਦ
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }, ਅਤੇ 1 ਹੋਰ ਗੱਲ
   *[other] { $activity }: { $verdict }, ਅਤੇ { $more } ਹੋਰ ਗੱਲਾਂ
}

calendar-check-in-text = ਅੱਜ ਅਸੀਂ ਤੁਹਾਡਾ ਹਾਲ ਪੁੱਛਾਂਗੇ। ਦੱਸੋ ਕਿ ਚਮੜੀ ਕਿਵੇਂ ਠੀਕ ਹੋ ਰਹੀ ਹੈ।
calendar-visit-text = ਇਸ ਅਪੌਇੰਟਮੈਂਟ ਤੋਂ ਬਾਅਦ ਤਾਰੀਖਾਂ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਹੋਣਗੀਆਂ। ਤੁਹਾਨੂੰ ਨਵੀਂ ਕੈਲੰਡਰ ਫ਼ਾਈਲ ਮਿਲੇਗੀ। ਉਹ ਖੋਲ੍ਹੋ, ਤਾਂ ਇਹ ਤਾਰੀਖਾਂ ਬਦਲ ਜਾਣਗੀਆਂ।
calendar-healed-text = ਅੱਜ ਤੋਂ ਕੋਈ ਨਿਯਮ ਨਹੀਂ। ਕੁਝ ਲੋਕ ਇਸ ਤਾਰੀਖ ਤੋਂ ਪਹਿਲਾਂ ਜਾਂ ਬਾਅਦ ਵਿੱਚ ਠੀਕ ਹੁੰਦੇ ਹਨ।
