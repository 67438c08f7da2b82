product-unnamed = محصول بررسی‌شده

check-verdict-avoid = نزنید
check-verdict-caution = احتیاط
check-verdict-fine = طبق قاعده استودیو مجاز
check-verdict-cannot-tell = معلوم نیست

check-meaning-avoid = چیزی دارد که با قاعده استودیو یا یک حساسیت ثبت‌شده سازگار نیست.
check-meaning-caution = چیزی دارد که باید دوباره بررسی شود. اول از آرتیست بپرسید.
check-meaning-fine = چیزی ندارد که با قاعده استودیو یا یک حساسیت ثبت‌شده ناسازگار باشد.
check-meaning-cannot-tell = اطلاعات کافی نیست.

check-reason-no-list = در متن فهرست مواد پیدا نشد.
check-reason-possible-avoid = شاید یکی از نام‌هایی که بررسی نشد نامناسب باشد. املای آن را ببینید.
check-reason-too-much-unknown = بسیاری از نام‌ها شناخته نشدند.
check-reason-weighty-unknown = یکی از سه نام اول شناخته نشد. آنچه اول می‌آید بیشترِ محصول است.

check-place = شماره { $position } از { $count }

check-finding-drying-alcohol = { $ingredient } ({ $place }) الکلی است که پوست را خشک می‌کند. قاعده: هیچ چیز با الکلِ خشک‌کننده.
check-finding-hidden-alcohol = { $ingredient } ({ $place }) اغلب با الکل ساخته می‌شود و لازم نیست برچسب آن را بگوید. از سازنده بپرسید.
check-finding-fatty-alcohol = { $ingredient } ({ $place }) الکل چرب است. پوست را خشک نمی‌کند، اما این استودیو آن را عیب محصول می‌داند.
check-finding-lanolin-alcohol = { $ingredient } ({ $place }) از موم پشم است. پوست را خشک نمی‌کند، اما بعضی‌ها به آن حساسیت دارند.
check-finding-fragrance = { $ingredient } ({ $place }) عطر است. راهنما می‌گوید از هر چیز عطردار پرهیز کنید.
check-finding-fragrance-allergen = { $ingredient } ({ $place }) ماده عطری است که در اتحادیه اروپا باید روی برچسب بیاید، چون بعضی‌ها به آن حساسیت دارند.
check-finding-medicine = { $ingredient }، { $place }، دارو است. از پزشکی که آن را تجویز کرده بپرسید.
check-finding-misspelt-alcohol = { $ingredient }، { $place }، شاید { $suggestion } باشد، الکلی که پوست را خشک می‌کند: تا مطمئن نشده‌اید از آن دوری کنید.
check-finding-petrolatum = { $ingredient } ({ $place }): بعضی آرتیست‌ها آن را توصیه می‌کنند، متخصصان پوست می‌گویند شاید رنگ را کم کند.
check-finding-allergy = { $ingredient } ({ $place }) به یک حساسیت ثبت‌شده مربوط است: { $group }.
check-finding-named-allergy = { $ingredient } ({ $place }) با یک حساسیت ثبت‌شده یکی است: { $allergy }.
check-finding-feeds-yeast = { $ingredient } ({ $place }) مخمری را تغذیه می‌کند که با { $scalp } همراه است. پیش از زدن از آرتیست بپرسید.
check-finding-pore-clogging = { $ingredient } ({ $place }) در فهرست موادی که منافذ را می‌بندند نمره { $count } از ۵ دارد. این نمره‌ها از گوش خرگوش است و درباره انسان چیز زیادی نمی‌گوید. مقدار خیلی کم کافی است.
check-finding-weakens-barrier = { $ingredient } ({ $place }): در یک پژوهش، شش قطره دو بار در روز، چهار تا پنج هفته، سد پوست را ضعیف کرد. مقدار خیلی کم کافی است.
check-finding-unjudged-alcohol = { $ingredient } ({ $place }) نام الکل دارد اما شناخته نشد، پس بررسی نشد. از سازنده بپرسید.
check-finding-healing-retinoid = { $ingredient } ({ $place }) پوسته‌ریزی را تندتر می‌کند. صبر کنید تا پوست سر خوب شود.
check-finding-healing-acid = { $ingredient } ({ $place }) اسیدی است که پوست را لایه‌برداری می‌کند. صبر کنید تا پوست سر خوب شود.
check-finding-healing-peroxide = { $ingredient } ({ $place }) خشک و بی‌رنگ می‌کند. صبر کنید تا پوست سر خوب شود.
check-finding-healing-cooling = { $ingredient } ({ $place }) خنک یا گرم می‌کند و شاید بسوزاند. صبر کنید تا پوست سر خوب شود.
check-finding-healing-isothiazolinone = { $ingredient } ({ $place }) نگهدارنده‌ای است که اغلب پوست را آزار می‌دهد. صبر کنید تا پوست سر خوب شود.

check-allergy-coconut = نارگیل
check-allergy-olive = زیتون
check-allergy-lanolin = لانولین (پشم)
check-allergy-tree-nuts = آجیل درختی
check-allergy-peanut = بادام‌زمینی
check-allergy-sesame = کنجد
check-allergy-soy = سویا
check-allergy-wheat = گندم
check-allergy-bee-products = فراورده‌های زنبور
check-allergy-fragrance = عطر
check-allergy-formaldehyde-releasers = آزادکننده‌های فرمالدئید
check-allergy-isothiazolinones = ایزوتیازولینون‌ها
check-allergy-parabens = پارابن‌ها
check-allergy-tea-tree = درخت چای
check-allergy-balsam-of-peru = بالزام پرو
allergy-both = { $group }: { $text }

check-scalp-normal = پوست سر معمولی
check-scalp-dry = پوست سر خشک
check-scalp-oily = پوست سر چرب
check-scalp-sensitive = پوست سر حساس
check-scalp-seborrhoeic = درماتیت سبورئیک
check-scalp-dandruff = شوره
check-scalp-folliculitis = فولیکولیت
