activity-water = الماء
activity-shampoo = الصابون والشامبو
activity-natural-cleanser = منظف طبيعي
activity-moisturizer = المرطب
activity-touching = اللمس
activity-light-sweat = التعرق الخفيف
activity-heavy-sweat = التعرق الشديد
activity-sun = الشمس
activity-swimming = السباحة والساونا
activity-clipper = ماكينة الحلاقة
activity-razor = شفرة الحلاقة
activity-hat = القبعة
activity-harsh-products = المنتجات القاسية

thing-water = الماء
thing-shampoo = الصابون والشامبو
thing-natural-cleanser = المنظف
thing-moisturizer = الزيت أو الكريم
thing-touching = اللمس
thing-light-sweat = التعرق
thing-heavy-sweat = الرياضة
thing-sun = الشمس
thing-swimming = المسبح والساونا
thing-clipper = ماكينة الحلاقة
thing-razor = شفرة الحلاقة
thing-hat = القبعة
thing-harsh-products = الكحول والأحماض

verdict-not-yet = ليس بعد
verdict-warm-water-only = ماء دافئ فقط
verdict-ask = اسأل أولاً
verdict-fine = مسموح

sign-redness = احمرار
sign-dark-dots = نقاط داكنة
sign-itch = حكة
sign-flaking = تقشر
sign-scabs = قشور جروح دقيقة
sign-fading = نقاط باهتة متفاوتة
sign-bluish-dots = نقاط مزرقة

paper-a4 = A4
paper-letter = US Letter
