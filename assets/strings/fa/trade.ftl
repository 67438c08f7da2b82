activity-water = آب
activity-shampoo = صابون و شامپو
activity-natural-cleanser = شوینده طبیعی
activity-moisturizer = مرطوب‌کننده
activity-touching = دست زدن به سر
activity-light-sweat = کمی عرق کردن
activity-heavy-sweat = زیاد عرق کردن
activity-sun = آفتاب
activity-swimming = شنا و سونا
activity-clipper = ماشین اصلاح
activity-razor = تیغ
activity-hat = کلاه
activity-harsh-products = محصولات قوی

thing-water = آب
thing-shampoo = صابون و شامپو
thing-natural-cleanser = شوینده
thing-moisturizer = روغن یا کرم
thing-touching = دست زدن به سر
thing-light-sweat = عرق کردن
thing-heavy-sweat = ورزش
thing-sun = آفتاب
thing-swimming = استخر و سونا
thing-clipper = ماشین اصلاح
thing-razor = تیغ
thing-hat = کلاه
thing-harsh-products = الکل و اسید

verdict-not-yet = هنوز نه
verdict-warm-water-only = فقط آب ولرم
verdict-ask = اول بپرسید
verdict-fine = مجاز

sign-redness = قرمزی
sign-dark-dots = نقطه‌های تیره
sign-itch = خارش
sign-flaking = پوسته‌ریزی
sign-scabs = دلمه‌های ریز
sign-fading = نقطه‌های کم‌رنگ و نایکدست
sign-bluish-dots = نقطه‌های کبود

paper-a4 = A4
paper-letter = US Letter
