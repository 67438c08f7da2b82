calendar-step = العناية: الخطوة { $number }
calendar-check-in = العناية: اطمئنان
calendar-visit = العناية: الموعد القادم
calendar-healed = العناية: انتهت
calendar-cancelled = العناية: أُلغي
calendar-change = { $more ->
    [0] { $activity }: { $verdict }
    [one] { $activity }: { $verdict }، وأمر آخر
    [two] { $activity }: { $verdict }، وأمران آخران
    [few] { $activity }: { $verdict }، و{ $more } أمور أخرى
   *[other] { $activity }: { $verdict }، و{ $more } أمراً آخر
}

calendar-check-in-text = سنطمئن عليك اليوم. أخبرنا كيف تلتئم.
calendar-visit-text = تبدأ التواريخ من جديد بعد هذا الموعد. ستحصل على ملف تقويم جديد. افتحه وستتغير هذه التواريخ.
calendar-healed-text = لا قواعد بعد اليوم. بعض الناس يُشفون قبل هذا التاريخ أو بعده.
