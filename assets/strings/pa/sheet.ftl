sheet-document = ਦੇਖਭਾਲ ਦਾ ਪਰਚਾ
sheet-lead-dry = { $moment } ਤੱਕ ਸਿਰ ਦੀ ਚਮੜੀ ਸੁੱਕੀ ਰੱਖੋ।
sheet-lead-dry-name = { $name }, { $moment } ਤੱਕ ਸਿਰ ਦੀ ਚਮੜੀ ਸੁੱਕੀ ਰੱਖੋ।
sheet-lead-dry-why = ਪਹਿਲਾਂ ਹਜ਼ਾਰਾਂ ਨਿੱਕੀਆਂ ਝਰੀਟਾਂ ਨੇ ਭਰਨਾ ਹੈ।
sheet-lead = { $day } ਤੱਕ ਸਿਰ ਦੀ ਚਮੜੀ ਦੀ ਦੇਖਭਾਲ ਕਰੋ।
sheet-lead-name = { $name }, { $day } ਤੱਕ ਸਿਰ ਦੀ ਚਮੜੀ ਦੀ ਦੇਖਭਾਲ ਕਰੋ।
sheet-lead-healed = ਤੁਹਾਡੇ ਸਿਰ ਦੀ ਚਮੜੀ ਠੀਕ ਹੋ ਗਈ ਹੈ। ਹੁਣ ਕੋਈ ਨਿਯਮ ਨਹੀਂ।
sheet-lead-healed-name = { $name }, ਤੁਹਾਡੇ ਸਿਰ ਦੀ ਚਮੜੀ ਠੀਕ ਹੋ ਗਈ ਹੈ। ਹੁਣ ਕੋਈ ਨਿਯਮ ਨਹੀਂ।
sheet-session = ਸੈਸ਼ਨ { $number } ਖ਼ਤਮ ਹੋਇਆ: { $moment }।
sheet-session-booked = ਸੈਸ਼ਨ { $number } ਖ਼ਤਮ ਹੋਵੇਗਾ: { $moment }। ਇਹ ਤਾਰੀਖਾਂ ਉਦੋਂ ਤੋਂ ਗਿਣੀਆਂ ਜਾਣਗੀਆਂ।

sheet-from-time = { $time } ਤੋਂ
sheet-until-moment = { $moment } ਤੱਕ
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }, { $day } ਤੱਕ
sheet-forbidden-until-last = { $things }, { $day } ਤੱਕ, ਜੇ ਇਹ ਤੁਹਾਡਾ ਆਖਰੀ ਸੈਸ਼ਨ ਸੀ
sheet-if-last = ਜੇ ਇਹ ਤੁਹਾਡਾ ਆਖਰੀ ਸੈਸ਼ਨ ਸੀ:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = ਹਰ ਵੇਲੇ:
sheet-always-text = ਸਿਰ ਦੀ ਚਮੜੀ ਸਾਫ਼ ਰੱਖੋ। ਸਿਰਫ਼ ਸਾਫ਼ ਹੱਥ ਲਾਓ। ਨਾ ਖੁਰਕੋ, ਨਾ ਉਚੇੜੋ।
sheet-aside = ਨਾਲ ਹੀ:

sheet-oil = ਤੇਲ: { $moment } ਤੋਂ
sheet-oil-ask = ਤੇਲ: ਪਹਿਲਾਂ ਸਾਨੂੰ ਪੁੱਛੋ
sheet-oil-coconut = ਨਾਰੀਅਲ ਦਾ ਤੇਲ
sheet-oil-olive = ਜੈਤੂਨ ਦਾ ਤੇਲ
sheet-oil-amount = ਮਟਰ ਦਾ ਅੱਧਾ ਦਾਣਾ
sheet-oil-real-size = ਮਟਰ ਦੇ ਅੱਧੇ ਦਾਣੇ ਜਿੰਨਾ ਤੇਲ ਪੂਰੇ ਸਿਰ ਲਈ ਕਾਫ਼ੀ ਹੈ। ਤਸਵੀਰ ਅਸਲੀ ਆਕਾਰ ਦੀ ਹੈ।
sheet-allergies = ਤੁਹਾਡੀ ਐਲਰਜੀ: { $names }। ਜਿਸ ਚੀਜ਼ ਜਾਂ ਤੇਲ ਵਿੱਚ ਇਹਨਾਂ ਵਿੱਚੋਂ ਕੁਝ ਵੀ ਹੋਵੇ, ਉਹ ਨਾ ਲਾਓ।
sheet-product = { $name }: { $verdict }। { $reason }

sheet-visit = ਤੁਹਾਡੀ ਅਗਲੀ ਅਪੌਇੰਟਮੈਂਟ
sheet-visit-when = { $day }, { $time } ਤੱਕ
sheet-visit-text = ਉਸ ਤੋਂ ਬਾਅਦ ਇਹ ਤਾਰੀਖਾਂ ਨਵੇਂ ਸਿਰਿਓਂ ਸ਼ੁਰੂ ਹੋਣਗੀਆਂ। ਤੁਹਾਨੂੰ ਨਵਾਂ ਪਰਚਾ ਮਿਲੇਗਾ।

sheet-normal = ਆਮ ਗੱਲ: ਫ਼ਿਕਰ ਨਾ ਕਰੋ
sheet-normal-until = { $until } ਤੱਕ
sheet-normal-between = { $from } ਤੋਂ { $until } ਤੱਕ
sheet-normal-open = { $from } ਤੋਂ, ਅਗਲੇ ਸੈਸ਼ਨ ਵਿੱਚ ਵੇਖਿਆ ਜਾਵੇਗਾ
sheet-normal-why = ਪਰਤਾਂ ਕਿਉਂ ਝੜਦੀਆਂ ਹਨ? ਝਰੀਟਾਂ ਵਾਲੀ ਚਮੜੀ ਸੁੱਕ ਕੇ ਡਿੱਗਦੀ ਹੈ।
sheet-normal-note = ਇਹ ਤਾਰੀਖਾਂ ਬਹੁਤੇ ਲੋਕਾਂ ਦੀਆਂ ਹਨ। ਤੁਹਾਡੀਆਂ ਵੱਖਰੀਆਂ ਹੋ ਸਕਦੀਆਂ ਹਨ।
sheet-healed = ਪੂਰੀ ਤਰ੍ਹਾਂ ਠੀਕ
sheet-healed-by = { $day } ਤੱਕ

sheet-slips = ਸਮੇਂ ਤੋਂ ਪਹਿਲਾਂ ਹੋ ਗਿਆ?
sheet-slip = { $slip }: { $words }
sheet-silent = ਇਸ ਪੰਨੇ ਉੱਤੇ ਨਹੀਂ, ਸਾਨੂੰ ਪੁੱਛੋ: { $things }

sheet-call-artist = ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ
sheet-call-artist-number = ਸਾਨੂੰ ਫ਼ੋਨ ਕਰੋ: { $number }
sheet-call-doctor = ਅੱਜ ਹੀ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਓ
sheet-call-doctor-number = ਅੱਜ ਹੀ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਓ ਜਾਂ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ
sheet-call-emergency = ਐਮਰਜੈਂਸੀ ਨੰਬਰ ’ਤੇ ਫ਼ੋਨ ਕਰੋ
sheet-call-emergency-number = ਤੁਰੰਤ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ
sheet-call-dermatologist = ਚਮੜੀ ਦੇ ਡਾਕਟਰ ਨੂੰ ਦਿਖਾਓ

sheet-code = ਇਹ ਤਾਰੀਖਾਂ ਫ਼ੋਨ ਵਿੱਚ ਪਾਉਣ ਲਈ ਇਹ ਕੋਡ ਸਕੈਨ ਕਰੋ। ਇਸ ਨਾਲ ਕੋਈ ਵੈੱਬਸਾਈਟ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ।
sheet-received-on = ਮਿਲਣ ਦੀ ਤਾਰੀਖ
sheet-signed = ਦਸਤਖ਼ਤ
sheet-pigment = ਪਿਗਮੈਂਟ: { $name }
sheet-pigment-lot = ਪਿਗਮੈਂਟ: { $name }, ਬੈਚ { $lot }
sheet-questions = ਕੋਈ ਸਵਾਲ? ਫ਼ੋਨ ਜਾਂ ਮੈਸੇਜ ਕਰੋ
sheet-logo = { $studio } ਦਾ ਲੋਗੋ
sheet-logo-alone = ਸਟੂਡੀਓ ਦਾ ਲੋਗੋ
sheet-page = { $all } ਵਿੱਚੋਂ { $page }
sheet-disclaimer = ਇਹ ਡਾਕਟਰੀ ਸਲਾਹ ਨਹੀਂ ਹੈ।
sheet-draft = ਅਨੁਵਾਦ ਦਾ ਖਰੜਾ।
sheet-made = { $protocol }, ਸੰਸਕਰਣ { $version } · { $paper } · ਛਪਿਆ { $date }
document-made = ਛਪਿਆ { $date }
