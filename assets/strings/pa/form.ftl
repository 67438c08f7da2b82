# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = ਹਾਂ
form-no = ਨਹੀਂ
form-not-answered = ਜਵਾਬ ਨਹੀਂ ਦਿੱਤਾ
form-name = ਨਾਮ
form-date = ਤਾਰੀਖ
form-signature = ਦਸਤਖ਼ਤ
form-made = { $title }, ਸੰਸਕਰਣ { $version }. ਦਸਤਖ਼ਤ: { $when }.
form-blank-made = { $title }, ਸੰਸਕਰਣ { $version }.
form-if-yes = ਜੇ ਹਾਂ: { $question }
form-if-no = ਜੇ ਨਹੀਂ: { $question }
form-if-yes-to = ਜੇ “{ $about }” ਦਾ ਜਵਾਬ ਹਾਂ ਹੈ: { $question }
form-if-no-to = ਜੇ “{ $about }” ਦਾ ਜਵਾਬ ਨਹੀਂ ਹੈ: { $question }
form-sign = ਦਸਤਖ਼ਤ ਕਰੋ
form-sign-here = ਇੱਥੇ ਪੈੱਨ, ਉਂਗਲ ਜਾਂ ਮਾਊਸ ਨਾਲ ਦਸਤਖ਼ਤ ਕਰੋ
form-undo-stroke = ਆਖਰੀ ਲਕੀਰ ਹਟਾਓ
form-clear = ਮਿਟਾਓ
form-still-open = ਕਿਰਪਾ ਕਰਕੇ ਇਸ ਦਾ ਜਵਾਬ ਦਿਓ.
form-thanks = ਧੰਨਵਾਦ. ਫਾਰਮ ’ਤੇ ਦਸਤਖ਼ਤ ਹੋ ਗਏ ਹਨ.
form-hand-back = ਕਿਰਪਾ ਕਰਕੇ ਡਿਵਾਈਸ ਵਾਪਸ ਕਰੋ.
