calendar-step = مراقبت: مرحله { $number }
calendar-check-in = مراقبت: احوال‌پرسی
calendar-visit = مراقبت: نوبت بعدی
calendar-healed = مراقبت: پایان
calendar-cancelled = مراقبت: لغو شد
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }، و ۱ مورد دیگر
   *[other] { $activity }: { $verdict }، و { $more } مورد دیگر
}

calendar-check-in-text = امروز حالتان را می‌پرسیم. بگویید بهبود چطور پیش می‌رود.
calendar-visit-text = بعد از این نوبت، تاریخ‌ها از نو شروع می‌شوند. فایل تقویم تازه می‌گیرید. آن را باز کنید تا این تاریخ‌ها عوض شوند.
calendar-healed-text = از امروز دیگر قاعده‌ای نیست. بعضی‌ها زودتر یا دیرتر از این تاریخ خوب می‌شوند.
