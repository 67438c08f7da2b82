sheet-document = ورقة العناية
sheet-lead-dry = أبقِ فروة رأسك جافة حتى { $moment }.
sheet-lead-dry-name = { $name }، أبقِ فروة رأسك جافة حتى { $moment }.
sheet-lead-dry-why = يجب أولاً أن تلتئم آلاف الخدوش الدقيقة.
sheet-lead = اعتنِ بفروة رأسك حتى { $day }.
sheet-lead-name = { $name }، اعتنِ بفروة رأسك حتى { $day }.
sheet-lead-healed = لقد شُفيت فروة رأسك. لا قواعد بعد الآن.
sheet-lead-healed-name = { $name }، لقد شُفيت فروة رأسك. لا قواعد بعد الآن.
sheet-session = انتهت الجلسة { $number } يوم { $moment }.
sheet-session-booked = تنتهي الجلسة { $number } يوم { $moment }. تُحسب هذه التواريخ من ذلك الوقت.

sheet-from-time = من { $time }
sheet-until-moment = حتى { $moment }
sheet-joint = { " " }·{ " " }
sheet-forbidden-until = { $things }، حتى { $day }
sheet-forbidden-until-last = { $things }، حتى { $day } إن كانت هذه جلستك الأخيرة
sheet-if-last = إن كانت هذه جلستك الأخيرة:
sheet-if-last-rule = { sheet-if-last } { $rule }

sheet-always = في كل وقت:
sheet-always-text = حافظ على نظافة فروة رأسك. بأيدٍ نظيفة فقط. لا تحكّها ولا تنزع القشور.
sheet-aside = أيضاً:

sheet-oil = الزيت: من { $moment }
sheet-oil-ask = الزيت: اسألنا أولاً
sheet-oil-coconut = زيت جوز الهند
sheet-oil-olive = زيت الزيتون
sheet-oil-amount = نصف حبة بازلاء
sheet-oil-real-size = نصف حبة بازلاء يكفي فروة رأسك كلها. الرسم بالحجم الحقيقي.
sheet-allergies = أنواع الحساسية لديك: { $names }. لا تستعمل أي منتج أو زيت يحتوي على أيّ منها.
sheet-product = { $name }: { $verdict }. { $reason }

sheet-visit = موعدك القادم
sheet-visit-when = { $day }، حتى { $time }
sheet-visit-text = تبدأ هذه التواريخ من جديد بعده. ستحصل على ورقة جديدة.

sheet-normal = طبيعي: لا تقلق
sheet-normal-until = حتى { $until }
sheet-normal-between = من { $from } إلى { $until }
sheet-normal-open = ابتداءً من { $from }، ونقيّمه في جلستك القادمة
sheet-normal-why = لماذا تتقشر؟ الجلد المخدوش يجف ويسقط.
sheet-normal-note = هذه التواريخ تناسب معظم الناس. وقد تختلف تواريخك.
sheet-healed = شفاء تام
sheet-healed-by = بحلول { $day }

sheet-slips = حدث ذلك قبل أوانه؟
sheet-slip = { $slip }: { $words }
sheet-silent = غير مذكور هنا، اسألنا: { $things }

sheet-call-artist = اتصل بنا
sheet-call-artist-number = اتصل بنا: { $number }
sheet-call-doctor = راجع طبيباً اليوم
sheet-call-doctor-number = راجع طبيباً اليوم أو اتصل بالرقم { $number }
sheet-call-emergency = اتصل برقم الطوارئ
sheet-call-emergency-number = اتصل فوراً بالرقم { $number }
sheet-call-dermatologist = راجع طبيب جلدية

sheet-code = للحصول على هذه التواريخ في هاتفك، امسح هذا الرمز. لا يفتح أي موقع.
sheet-received-on = تاريخ الاستلام
sheet-signed = التوقيع
sheet-pigment = الصبغة: { $name }
sheet-pigment-lot = الصبغة: { $name }، رقم التشغيلة { $lot }
sheet-questions = أسئلة؟ اتصل أو راسلنا
sheet-logo = شعار { $studio }
sheet-logo-alone = شعار الاستوديو
sheet-page = { $page } من { $all }
sheet-disclaimer = ليست نصيحة طبية.
sheet-draft = ترجمة أولية.
sheet-made = { $protocol }، الإصدار { $version } · { $paper } · طُبعت { $date }
document-made = طُبعت { $date }
