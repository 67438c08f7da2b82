sheet-document = برگه مراقبت
sheet-lead-dry = پوست سرتان را تا { $moment } خشک نگه دارید.
sheet-lead-dry-name = { $name }، پوست سرتان را تا { $moment } خشک نگه دارید.
sheet-lead-dry-why = اول باید هزاران خراش ریز بسته شوند.
sheet-lead = تا { $day } از پوست سرتان مراقبت کنید.
sheet-lead-name = { $name }، تا { $day } از پوست سرتان مراقبت کنید.
sheet-lead-healed = پوست سرتان خوب شده است. دیگر قاعده‌ای نیست.
sheet-lead-healed-name = { $name }، پوست سرتان خوب شده است. دیگر قاعده‌ای نیست.
sheet-session = جلسه { $number } روز { $moment } تمام شد.
sheet-session-booked = جلسه { $number } روز { $moment } تمام می‌شود. این تاریخ‌ها از آن زمان حساب می‌شوند.

sheet-from-time = از ساعت { $time }
sheet-until-moment = تا { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }، تا { $day }
sheet-forbidden-until-last = { $things }، تا { $day } اگر این جلسه آخرتان بود
sheet-if-last = اگر این جلسه آخرتان بود:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = همیشه:
sheet-always-text = پوست سر را تمیز نگه دارید. فقط با دست تمیز. نخارانید و چیزی را از پوست جدا نکنید.
sheet-aside = همچنین:

sheet-oil = روغن: از { $moment }
sheet-oil-ask = روغن: اول از ما بپرسید
sheet-oil-coconut = روغن نارگیل
sheet-oil-olive = روغن زیتون
sheet-oil-amount = نصف یک نخودفرنگی
sheet-oil-real-size = نصف یک نخودفرنگی برای تمام سر کافی است. این اندازه واقعی آن است.
sheet-allergies = حساسیت‌های شما: { $names }. از محصول یا روغنی که هر کدام از این‌ها را دارد استفاده نکنید.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = نوبت بعدی شما
sheet-visit-when = { $day }، تا ساعت { $time }
sheet-visit-text = بعد از آن، این تاریخ‌ها از نو شروع می‌شوند. برگه تازه می‌گیرید.

sheet-normal = طبیعی است: نگران نباشید
sheet-normal-until = تا { $until }
sheet-normal-between = { $from } تا { $until }
sheet-normal-open = از { $from }، در جلسه بعدی بررسی می‌شود
sheet-normal-why = چرا پوسته می‌ریزد؟ پوست خراشیده خشک می‌شود و می‌افتد.
sheet-normal-note = این تاریخ‌ها برای بیشتر مردم است. تاریخ‌های شما شاید فرق کند.
sheet-healed = بهبود کامل
sheet-healed-by = تا { $day }

sheet-slips = زودتر از موعد پیش آمد؟
sheet-slip = { $slip }: { $words }
sheet-silent = در این برگه نیست، از ما بپرسید: { $things }

sheet-call-artist = به ما زنگ بزنید
sheet-call-artist-number = به ما زنگ بزنید: { $number }
sheet-call-doctor = همین امروز نزد پزشک بروید
sheet-call-doctor-number = همین امروز نزد پزشک بروید یا به { $number } زنگ بزنید
sheet-call-emergency = به شماره اورژانس زنگ بزنید
sheet-call-emergency-number = فوراً به { $number } زنگ بزنید
sheet-call-dermatologist = نزد متخصص پوست بروید

sheet-code = این کد را اسکن کنید تا این تاریخ‌ها در گوشی‌تان باشد. هیچ سایتی باز نمی‌شود.
sheet-received-on = تاریخ دریافت
sheet-signed = امضا
sheet-pigment = رنگدانه: { $name }
sheet-pigment-lot = رنگدانه: { $name }، سری ساخت { $lot }
sheet-questions = سؤالی دارید؟ زنگ بزنید یا پیام بدهید
sheet-logo = نشان { $studio }
sheet-logo-alone = نشان استودیو
sheet-page = { $page } از { $all }
sheet-disclaimer = توصیه پزشکی نیست.
sheet-draft = ترجمه پیش‌نویس.
sheet-made = { $protocol }، نسخه { $version } · { $paper } · چاپ { $date }
document-made = چاپ { $date }
