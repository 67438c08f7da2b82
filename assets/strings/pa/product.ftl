product-unnamed = ਜਾਂਚਿਆ ਪ੍ਰੋਡਕਟ

check-verdict-avoid = ਨਾ ਲਾਓ
check-verdict-caution = ਸਾਵਧਾਨ
check-verdict-fine = ਸਟੂਡੀਓ ਦੇ ਨਿਯਮ ਨਾਲ ਠੀਕ
check-verdict-cannot-tell = ਕਹਿ ਨਹੀਂ ਸਕਦੇ

check-meaning-avoid = ਇਸ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਹੈ ਜੋ ਸਟੂਡੀਓ ਦੇ ਨਿਯਮ ਜਾਂ ਦਰਜ ਐਲਰਜੀ ਦੇ ਖ਼ਿਲਾਫ਼ ਹੈ।
check-meaning-caution = ਇਸ ਵਿੱਚ ਕੁਝ ਅਜਿਹਾ ਹੈ ਜਿਸ ਨੂੰ ਦੁਬਾਰਾ ਦੇਖਣਾ ਚਾਹੀਦਾ ਹੈ। ਪਹਿਲਾਂ ਆਰਟਿਸਟ ਨੂੰ ਪੁੱਛੋ।
check-meaning-fine = ਇਸ ਵਿੱਚ ਕੁਝ ਵੀ ਸਟੂਡੀਓ ਦੇ ਨਿਯਮ ਜਾਂ ਦਰਜ ਐਲਰਜੀ ਦੇ ਖ਼ਿਲਾਫ਼ ਨਹੀਂ ਹੈ।
check-meaning-cannot-tell = ਪੂਰੀ ਜਾਣਕਾਰੀ ਨਹੀਂ ਹੈ।

check-reason-no-list = ਟੈਕਸਟ ਵਿੱਚ ਸਮੱਗਰੀ ਦੀ ਸੂਚੀ ਨਹੀਂ ਮਿਲੀ।
check-reason-possible-avoid = ਜੋ ਨਾਂ ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ, ਉਹ ਸ਼ਾਇਦ ਨਾ ਲਾਉਣ ਵਾਲੀ ਚੀਜ਼ ਹੋਵੇ। ਉਸ ਦੇ ਅੱਖਰ ਦੇਖੋ।
check-reason-too-much-unknown = ਬਹੁਤ ਸਾਰੇ ਨਾਂ ਪਛਾਣੇ ਨਹੀਂ ਗਏ।
check-reason-weighty-unknown = ਪਹਿਲੇ ਤਿੰਨ ਨਾਂਵਾਂ ਵਿੱਚੋਂ ਇੱਕ ਪਛਾਣਿਆ ਨਹੀਂ ਗਿਆ। ਜੋ ਪਹਿਲਾਂ ਆਉਂਦਾ ਹੈ, ਉਹੀ ਉਤਪਾਦ ਦਾ ਬਹੁਤਾ ਹਿੱਸਾ ਹੁੰਦਾ ਹੈ।

check-place = { $count } ਵਿੱਚੋਂ ਨੰਬਰ { $position }

check-finding-drying-alcohol = { $ingredient } ({ $place }) ਚਮੜੀ ਸੁਕਾਉਣ ਵਾਲਾ ਅਲਕੋਹਲ ਹੈ। ਨਿਯਮ ਹੈ: ਸੁਕਾਉਣ ਵਾਲੇ ਅਲਕੋਹਲ ਦੀ ਕੋਈ ਚੀਜ਼ ਨਾ ਲਾਓ।
check-finding-hidden-alcohol = { $ingredient } ({ $place }) ਅਕਸਰ ਅਲਕੋਹਲ ਨਾਲ ਬਣਦਾ ਹੈ, ਅਤੇ ਲੇਬਲ ’ਤੇ ਲਿਖਣਾ ਜ਼ਰੂਰੀ ਨਹੀਂ। ਕੰਪਨੀ ਨੂੰ ਪੁੱਛੋ।
check-finding-fatty-alcohol = { $ingredient } ({ $place }) ਫੈਟੀ ਅਲਕੋਹਲ ਹੈ। ਇਹ ਚਮੜੀ ਨਹੀਂ ਸੁਕਾਉਂਦਾ, ਪਰ ਇਹ ਸਟੂਡੀਓ ਇਸ ਨੂੰ ਠੀਕ ਨਹੀਂ ਮੰਨਦਾ।
check-finding-lanolin-alcohol = { $ingredient } ({ $place }) ਉੱਨ ਦੇ ਮੋਮ ਤੋਂ ਹੈ। ਇਹ ਚਮੜੀ ਨਹੀਂ ਸੁਕਾਉਂਦਾ, ਪਰ ਕੁਝ ਲੋਕਾਂ ਨੂੰ ਇਸ ਤੋਂ ਐਲਰਜੀ ਹੈ।
check-finding-fragrance = { $ingredient } ({ $place }) ਖੁਸ਼ਬੂ ਹੈ। ਗਾਈਡ ਖੁਸ਼ਬੂ ਵਾਲੀਆਂ ਚੀਜ਼ਾਂ ਤੋਂ ਮਨ੍ਹਾ ਕਰਦੀ ਹੈ।
check-finding-fragrance-allergen = { $ingredient } ({ $place }) ਅਜਿਹੀ ਖੁਸ਼ਬੂ ਹੈ ਜੋ EU ਵਿੱਚ ਲੇਬਲ ’ਤੇ ਲਿਖਣੀ ਜ਼ਰੂਰੀ ਹੈ, ਕਿਉਂਕਿ ਕੁਝ ਲੋਕਾਂ ਨੂੰ ਇਸ ਤੋਂ ਐਲਰਜੀ ਹੈ।
check-finding-medicine = { $ingredient } ({ $place }) ਦਵਾਈ ਹੈ। ਜਿਸ ਡਾਕਟਰ ਨੇ ਲਿਖੀ ਹੈ, ਉਸ ਨੂੰ ਪੁੱਛੋ।
check-finding-misspelt-alcohol = { $ingredient } ({ $place }) ਸ਼ਾਇਦ { $suggestion } ਹੈ, ਜੋ ਚਮੜੀ ਨੂੰ ਸੁਕਾਉਣ ਵਾਲਾ ਅਲਕੋਹਲ ਹੈ: ਪੱਕਾ ਪਤਾ ਲੱਗਣ ਤੱਕ ਇਸ ਤੋਂ ਬਚੋ।
check-finding-petrolatum = { $ingredient } ({ $place }): ਕੁਝ ਆਰਟਿਸਟ ਇਸ ਦੀ ਸਲਾਹ ਦਿੰਦੇ ਹਨ, ਚਮੜੀ ਦੇ ਡਾਕਟਰ ਕਹਿੰਦੇ ਹਨ ਕਿ ਇਸ ਨਾਲ ਰੰਗ ਫਿੱਕਾ ਪੈ ਸਕਦਾ ਹੈ।
check-finding-allergy = { $ingredient } ({ $place }) ਦਰਜ ਐਲਰਜੀ ਵਿੱਚ ਆਉਂਦਾ ਹੈ: { $group }।
check-finding-named-allergy = { $ingredient } ({ $place }) ਦਰਜ ਐਲਰਜੀ ਨਾਲ ਮਿਲਦਾ ਹੈ: { $allergy }।
check-finding-feeds-yeast = { $ingredient } ({ $place }) ਉਸ ਯੀਸਟ ਨੂੰ ਵਧਾਉਂਦਾ ਹੈ ਜੋ ਇਸ ਨਾਲ ਜੁੜਿਆ ਹੈ: { $scalp }। ਲਾਉਣ ਤੋਂ ਪਹਿਲਾਂ ਆਰਟਿਸਟ ਨੂੰ ਪੁੱਛੋ।
check-finding-pore-clogging = { $ingredient } ({ $place }) ਨੂੰ ਮੁਸਾਮ ਬੰਦ ਕਰਨ ਵਾਲਿਆਂ ਦੀਆਂ ਸੂਚੀਆਂ ਵਿੱਚ 5 ਵਿੱਚੋਂ { $count } ਅੰਕ ਮਿਲੇ ਹਨ। ਇਹ ਅੰਕ ਖ਼ਰਗੋਸ਼ ਦੇ ਕੰਨਾਂ ਤੋਂ ਹਨ ਅਤੇ ਇਨਸਾਨਾਂ ਬਾਰੇ ਘੱਟ ਦੱਸਦੇ ਹਨ। ਬਹੁਤ ਥੋੜ੍ਹਾ ਕਾਫ਼ੀ ਹੈ।
check-finding-weakens-barrier = { $ingredient } ({ $place }): ਇੱਕ ਅਧਿਐਨ ਵਿੱਚ ਦਿਨ ਵਿੱਚ ਦੋ ਵਾਰ ਛੇ ਤੁਪਕਿਆਂ ਨੇ ਚਾਰ-ਪੰਜ ਹਫ਼ਤਿਆਂ ਵਿੱਚ ਚਮੜੀ ਦੀ ਰੱਖਿਆ ਪਰਤ ਕਮਜ਼ੋਰ ਕੀਤੀ। ਬਹੁਤ ਥੋੜ੍ਹਾ ਕਾਫ਼ੀ ਹੈ।
check-finding-unjudged-alcohol = { $ingredient } ({ $place }) ਵਿੱਚ ਅਲਕੋਹਲ ਦਾ ਨਾਂ ਹੈ ਪਰ ਇਹ ਪਛਾਣਿਆ ਨਹੀਂ ਗਿਆ, ਇਸ ਲਈ ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ। ਕੰਪਨੀ ਨੂੰ ਪੁੱਛੋ।
check-finding-healing-retinoid = { $ingredient } ({ $place }) ਨਾਲ ਚਮੜੀ ਛੇਤੀ ਝੜਦੀ ਹੈ। ਸਿਰ ਦੀ ਚਮੜੀ ਠੀਕ ਹੋਣ ਤੱਕ ਰੁਕੋ।
check-finding-healing-acid = { $ingredient } ({ $place }) ਚਮੜੀ ਦੀ ਪਰਤ ਲਾਹੁਣ ਵਾਲਾ ਐਸਿਡ ਹੈ। ਸਿਰ ਦੀ ਚਮੜੀ ਠੀਕ ਹੋਣ ਤੱਕ ਰੁਕੋ।
check-finding-healing-peroxide = { $ingredient } ({ $place }) ਚਮੜੀ ਸੁਕਾਉਂਦਾ ਅਤੇ ਰੰਗ ਉਡਾਉਂਦਾ ਹੈ। ਸਿਰ ਦੀ ਚਮੜੀ ਠੀਕ ਹੋਣ ਤੱਕ ਰੁਕੋ।
check-finding-healing-cooling = { $ingredient } ({ $place }) ਠੰਢਾ ਜਾਂ ਗਰਮ ਕਰਦਾ ਹੈ ਅਤੇ ਚੁਭ ਸਕਦਾ ਹੈ। ਸਿਰ ਦੀ ਚਮੜੀ ਠੀਕ ਹੋਣ ਤੱਕ ਰੁਕੋ।
check-finding-healing-isothiazolinone = { $ingredient } ({ $place }) ਅਜਿਹਾ ਪ੍ਰੀਜ਼ਰਵੇਟਿਵ ਹੈ ਜੋ ਅਕਸਰ ਜਲਣ ਕਰਦਾ ਹੈ। ਸਿਰ ਦੀ ਚਮੜੀ ਠੀਕ ਹੋਣ ਤੱਕ ਰੁਕੋ।

check-allergy-coconut = ਨਾਰੀਅਲ
check-allergy-olive = ਜੈਤੂਨ
check-allergy-lanolin = ਲੈਨੋਲਿਨ (ਉੱਨ)
check-allergy-tree-nuts = ਗਿਰੀਆਂ (ਟ੍ਰੀ ਨੱਟ)
check-allergy-peanut = ਮੂੰਗਫਲੀ
check-allergy-sesame = ਤਿਲ
check-allergy-soy = ਸੋਇਆ
check-allergy-wheat = ਕਣਕ
check-allergy-bee-products = ਮਧੂ-ਮੱਖੀ ਦੀਆਂ ਚੀਜ਼ਾਂ
check-allergy-fragrance = ਖੁਸ਼ਬੂ
check-allergy-formaldehyde-releasers = ਫਾਰਮਲਡੀਹਾਈਡ ਛੱਡਣ ਵਾਲੇ ਪਦਾਰਥ
check-allergy-isothiazolinones = ਆਈਸੋਥਾਇਆਜ਼ੋਲੀਨੋਨ
check-allergy-parabens = ਪੈਰਾਬੇਨ
check-allergy-tea-tree = ਟੀ ਟ੍ਰੀ
check-allergy-balsam-of-peru = ਪੇਰੂ ਬਾਲਸਮ
allergy-both = { $group }: { $text }

check-scalp-normal = ਸਿਰ ਦੀ ਆਮ ਚਮੜੀ
check-scalp-dry = ਸਿਰ ਦੀ ਸੁੱਕੀ ਚਮੜੀ
check-scalp-oily = ਸਿਰ ਦੀ ਚਿਕਨੀ ਚਮੜੀ
check-scalp-sensitive = ਸਿਰ ਦੀ ਨਾਜ਼ੁਕ ਚਮੜੀ
check-scalp-seborrhoeic = ਸੇਬੋਰਿਕ ਡਰਮਾਟਾਈਟਿਸ
check-scalp-dandruff = ਸਿੱਕਰੀ
check-scalp-folliculitis = ਫੌਲੀਕੁਲਾਈਟਿਸ
