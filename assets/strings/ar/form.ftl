# The words around a form that a client fills in and signs, on the screen and on paper. What it asks is
# the form's own.
form-yes = نعم
form-no = لا
form-not-answered = بلا إجابة
form-name = الاسم
form-date = التاريخ
form-signature = التوقيع
form-made = { $title }، الإصدار { $version }. وُقّع في { $when }.
form-blank-made = { $title }، الإصدار { $version }.
form-if-yes = إذا كان الجواب نعم: { $question }
form-if-no = إذا كان الجواب لا: { $question }
form-if-yes-to = إذا كان الجواب عن «{ $about }» نعم: { $question }
form-if-no-to = إذا كان الجواب عن «{ $about }» لا: { $question }
form-sign = توقيع
form-sign-here = وقّع هنا بالقلم أو بالإصبع أو بالفأرة
form-undo-stroke = تراجع عن آخر خط
form-clear = مسح
form-still-open = يرجى الإجابة عن هذا السؤال.
form-thanks = شكرًا. تم توقيع النموذج.
form-hand-back = يرجى إعادة الجهاز.
