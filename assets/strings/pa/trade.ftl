activity-water = ਪਾਣੀ
activity-shampoo = ਸਾਬਣ, ਸ਼ੈਂਪੂ
activity-natural-cleanser = ਕੁਦਰਤੀ ਕਲੀਂਜ਼ਰ
activity-moisturizer = ਮੌਇਸਚਰਾਈਜ਼ਰ
activity-touching = ਹੱਥ ਲਾਉਣਾ
activity-light-sweat = ਹਲਕਾ ਪਸੀਨਾ
activity-heavy-sweat = ਬਹੁਤਾ ਪਸੀਨਾ
activity-sun = ਧੁੱਪ
activity-swimming = ਤੈਰਨਾ, ਸੌਨਾ
activity-clipper = ਟ੍ਰਿਮਰ
activity-razor = ਰੇਜ਼ਰ
activity-hat = ਟੋਪੀ
activity-harsh-products = ਤੇਜ਼ ਪ੍ਰੋਡਕਟ

thing-water = ਪਾਣੀ
thing-shampoo = ਸਾਬਣ ਅਤੇ ਸ਼ੈਂਪੂ
thing-natural-cleanser = ਕਲੀਂਜ਼ਰ
thing-moisturizer = ਤੇਲ ਜਾਂ ਕਰੀਮ
thing-touching = ਹੱਥ ਲਾਉਣਾ
thing-light-sweat = ਪਸੀਨਾ
thing-heavy-sweat = ਜਿਮ
thing-sun = ਧੁੱਪ
thing-swimming = ਪੂਲ ਅਤੇ ਸੌਨਾ
thing-clipper = ਟ੍ਰਿਮਰ
thing-razor = ਰੇਜ਼ਰ
thing-hat = ਟੋਪੀ
thing-harsh-products = ਅਲਕੋਹਲ ਅਤੇ ਐਸਿਡ

verdict-not-yet = ਅਜੇ ਨਹੀਂ
verdict-warm-water-only = ਸਿਰਫ਼ ਕੋਸਾ ਪਾਣੀ
verdict-ask = ਪਹਿਲਾਂ ਪੁੱਛੋ
verdict-fine = ਠੀਕ ਹੈ

sign-redness = ਲਾਲੀ
sign-dark-dots = ਗੂੜ੍ਹੇ ਬਿੰਦੂ
sign-itch = ਖੁਜਲੀ
sign-flaking = ਚਮੜੀ ਝੜਨਾ
sign-scabs = ਨਿੱਕੇ ਖਰੀਂਢ
sign-fading = ਫਿੱਕੇ, ਅਸਾਵੇਂ ਬਿੰਦੂ
sign-bluish-dots = ਨੀਲੇ ਜਿਹੇ ਬਿੰਦੂ

paper-a4 = A4
paper-letter = US Letter
