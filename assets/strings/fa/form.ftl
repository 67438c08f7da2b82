# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = بله
form-no = خیر
form-not-answered = بی‌پاسخ
form-name = نام
form-date = تاریخ
form-signature = امضا
form-made = { $title }، نسخهٔ { $version }. امضا شده در { $when }.
form-blank-made = { $title }، نسخهٔ { $version }.
form-if-yes = اگر بله: { $question }
form-if-no = اگر خیر: { $question }
form-if-yes-to = اگر پاسخ «{ $about }» بله است: { $question }
form-if-no-to = اگر پاسخ «{ $about }» خیر است: { $question }
form-sign = امضا
form-sign-here = اینجا با قلم، انگشت یا ماوس امضا کنید
form-undo-stroke = برگرداندن آخرین خط
form-clear = پاک کردن
form-still-open = لطفاً به این پرسش پاسخ دهید.
form-thanks = سپاس. فرم امضا شد.
form-hand-back = لطفاً دستگاه را برگردانید.
