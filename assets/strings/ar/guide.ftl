guide-document = دليل الترطيب
guide-handout-both = كمية ضئيلة من زيت جوز الهند أو زيت الزيتون. لا شيء فيه كحول. ابدأ في اليوم المذكور في ورقتك.
guide-handout-coconut = كمية ضئيلة من زيت جوز الهند. لا شيء فيه كحول. ابدأ في اليوم المذكور في ورقتك.
guide-handout-olive = كمية ضئيلة من زيت الزيتون. لا شيء فيه كحول. ابدأ في اليوم المذكور في ورقتك.
guide-handout-neither = اسألنا قبل أن تستعمل أي زيت. لا تستعمل شيئاً فيه كحول.
handout-guide = ترطيب فروة رأسك
guide-handout-allergies = إن كنت تتحسس من جوز الهند أو الزيتون فلا تستعمل ذلك الزيت. أخبرنا أولاً.
guide-avoid-alt = تجنّب
guide-welcome-alt = مسموح
guide-handout-olive-which = بكر ممتاز. كمية ضئيلة.
guide-handout-amount = تكفي فروة الرأس كلها. الرسم بالحجم الحقيقي.

flaking-document = لماذا تتقشر فروة رأسي؟
flaking-handout-what = ماذا تفعل
flaking-handout-moist = أبقها رطبة.
flaking-handout-clean = أبقها نظيفة.
flaking-handout-clean-why = اغسلها فقط كما تقول ورقتك، وجففها بالتربيت.
flaking-handout-hands = اتركها وشأنها.
flaking-handout-hands-why = لا تحكّ ولا تفرك ولا تنزع القشور. القشور تسقط من تلقاء نفسها.
flaking-handout-reasons = ثلاثة أسباب
flaking-handout-ask = لديك أسئلة؟ اسألنا. إن زاد الاحمرار أو الألم أو التورم أو انتشر، فراجع طبيباً.

guide-rule = أبقِ فروة الرأس رطبة وهي تلتئم. بشيء طبيعي وخفيف وبسيط: لا شيء فيه كحول.
guide-allergies = الحساسية أولاً.
oil-coconut = زيت جوز الهند
oil-coconut-which = بكر وبلا عطر. يذوب بين الأصابع الدافئة.
oil-olive = زيت الزيتون
oil-olive-which = بكر ممتاز. الكمية الضئيلة نفسها.
use-title = كيف تستعمله
use-amount = نصف حبة بازلاء
use-from = متى تبدأ
use-from-unsaid = البروتوكول المختار لا يحدد ذلك.
use-often = كم مرة
use-often-answer = مرتين في اليوم، على فروة رأس جافة.
use-how = كيف
use-how-answer = بأيدٍ نظيفة. دفّئه بين أصابعك واضغطه على الفروة. لا تفرك.
avoid-title = ما يجب تجنبه، ولماذا
avoid-alcohol = الكحول المجفِّف:
avoid-alcohol-why = alcohol وalcohol denat. وethanol وisopropyl alcohol. يجفف البشرة.
avoid-perfume = العطر:
avoid-perfume-why = parfum وfragrance وaroma. قد يهيّج البشرة وهي تلتئم. ويخفي كثيراً من مسببات الحساسية.
avoid-acids = الأحماض وكريم الريتينول:
avoid-acids-why = حمض الغليكوليك أو اللاكتيك أو الساليسيليك. والريتينول وما شابهه. لا تضعها على فروة رأس تلتئم.
avoid-witch-hazel = الهماميليس والصبغات العشبية:
avoid-witch-hazel-why = كثيراً ما تُصنع بالكحول. اسأل الشركة المصنّعة.
avoid-yeast = قشرة الرأس، التهاب الجلد الدهني، التهاب الجريبات:
avoid-yeast-why = كلا الزيتين يغذي الخميرة المسببة لها (Vaughn 2018). اسأل الفنان أولاً.
avoid-fatty = Cetyl وcetearyl وstearyl alcohol:
avoid-fatty-why = كحول بالاسم فقط. هي دهنية وتليّن البشرة.
handout-flaking = لماذا تتقشر فروة رأسي؟
flaking-healing = البشرة تلتئم.
flaking-healing-why = تُحدث الجلسة آلاف الخدوش الدقيقة. تجف في الأيام التالية وقد تتقشر، فوق جفاف البشرة المعتاد.
flaking-oil = الدهون تجف عليها.
flaking-oil-why = الفروة الدهنية التي لا تُغسل تتراكم عليها الدهون. تجف وتبدو كالقشور.
flaking-washing = لا شيء يغسلها.
flaking-washing-why = إن كنت تستعمل الشامبو كل يوم، فستتوقف الآن مدة، فيتراكم الجلد الجاف.
flaking-calm = بعض الناس يتقشرون قليلاً وبعضهم كثيراً. هذا طبيعي. اتبع العناية ولا تنزع القشور.
guide-from-day = { $day ->
    [0] بعد الجلسة مباشرة.
    [1] من اليوم التالي لكل جلسة.
    [two] بعد يومين من كل جلسة.
    [few] بعد { $day } أيام من كل جلسة.
    [many] بعد { $day } يوماً من كل جلسة.
   *[other] بعد { $day } يوم من كل جلسة.
}

handout-before = قبل جلستك
before-lead = ما تفعله في الأيام التي تسبق مجيئك.
before-two-weeks = قبل أسبوعين
before-week = قبل أسبوع
before-three-days = قبل 3 أيام
before-night = في الليلة السابقة
before-day = في يوم الجلسة
before-sun = لا شمس قوية ولا تسمير.
before-sun-why = أخبرنا إن كانت فروة رأسك محروقة من الشمس.
before-acids = لا أحماض ولا ريتينول على فروة رأسك.
before-acids-why = ابحث في الملصق عن AHA أو BHA أو retinol أو tretinoin.
before-cream = استعمل كريماً خفيفاً كل يوم.
before-cream-why = بلا عطر. إن كانت فروة رأسك جافة، فقد نضطر إلى تغيير الموعد.
before-drinks = لا مشروبات كحولية ولا كافيين.
before-drinks-why = أي البيرة والنبيذ والقهوة والشاي الأسود والكولا ومشروبات الطاقة.
before-wash = اغسلها بشامبو خفيف.
before-wash-why = قد لا يُسمح لك بالغسل أياماً بعد الجلسة.
before-bare = لا شيء على فروة رأسك.
before-bare-why = لا كريم ولا زيت ولا جل ولا بودرة ولا بخاخ.
before-tell = أخبرنا أولاً
before-medicine = أدويتك.
before-medicine-why = لا توقف أي دواء من تلقاء نفسك. هل تأخذ مميّعاً للدم أو الإيزوتريتينوين أو الكورتيزون؟ اسأل الطبيب الذي وصفه.
before-health = صحتك.
before-health-why = هل أنتِ حامل أو مرضعة؟ هل لديك سكري أو صرع أو اضطراب نزيف أو مرض في القلب أو المناعة؟
before-skin = بشرتك.
before-skin-why = هل لديك إكزيما أو صدفية أو ندوب بارزة أو شامات أو تقرحات في فروة رأسك؟
before-allergies = الحساسية لديك.
before-allergies-why = وأهمها: الصبغة واللاتكس وكريم التخدير والزيوت.
before-close = قد تذكر استوديوهات أخرى أياماً أخرى. اسألنا إن لم تكن متأكداً.

handout-long-term = العناية في السنوات القادمة
long-term-lead = لما بعد شفاء فروة رأسك.
long-term-sun = غطِّ رأسك في الشمس.
long-term-sun-why = البس قبعة، أو ضع واقياً من الشمس SPF 30 أو أكثر، وجدّده كل ساعتين. الشمس قد تُبهت النقاط.
long-term-tanning = لا أسرّة تسمير ولا مصابيح تسمير.
long-term-tanning-why = ضوؤها قد يُبهت النقاط أيضاً.
long-term-dry = بشرة جافة؟ استعمل لوشناً خفيفاً.
long-term-dry-why = فيه ماء. الفازلين قد يُبهت النقاط.
long-term-touch-up = تعال لتجديد النقاط.
long-term-touch-up-why = معظم الناس يحتاجون إليه بعد سنتين إلى 5 سنوات.
long-term-staff = تتبرع بالدم؟ لديك تصوير بالرنين المغناطيسي؟
long-term-staff-why = أخبر الطاقم عن فروة رأسك. قد يجب أن تنتظر قبل التبرع بالدم: 3 أشهر في كندا.
long-term-fades = ما الذي يبهت، ومتى
long-term-first-weeks = في الأسابيع الأولى:
long-term-first-weeks-why = تسقط قشور الجروح الدقيقة وتأخذ معها بعض اللون. الجلسة القادمة تملؤه.
long-term-last-session = بعد جلستك الأخيرة:
long-term-last-session-why = أخبرنا سريعاً إن رأيت بقعاً فاتحة.
long-term-years = على مر السنين:
long-term-years-why = يفتح لون كل النقاط شيئاً فشيئاً.

handout-doctor = متى تراجع طبيباً
doctor-lead = شيء من الاحمرار والحكة والتقشر طبيعي. أما ما يزداد أو ينتشر فليس طبيعياً.
doctor-take = خذ هذه الورقة معك
doctor-say = قل: «خضعت للتصبغ الدقيق لفروة الرأس (SMP). إنه وشم في فروة الرأس.»
doctor-medicine = لا توقف أي دواء من تلقاء نفسك. اسأل الطبيب الذي وصفه.
doctor-session = جلستي الأخيرة:
doctor-pigment = الصبغة ورقم التشغيلة:

handout-slips = حدث ذلك قبل أوانه؟
slips-lead = افعل فوراً ما يُكتب هنا. ثم أخبرنا بما حدث ومتى حدث.
slips-unsaid = اتصل بنا فوراً وقل لنا ما حدث.

handout-days = العناية يوماً بيوم
days-count = اليوم 0 هو يوم جلستك. يبدأ اليوم 1 بعده بيوم، في الساعة نفسها. اكتب تواريخك على السطور.
days-row = اليوم { $day }
days-within = اليوم { $day }
days-only-if = { $title }، فقط إن قلنا لك:
days-rule = { $row }: { $text }

card-document = بطاقة العناية
card-how = قصّ على الخط. اطوِها من الوسط. احفظها في محفظتك.
card-dry = أبقها جافة
card-from = من { $moment }
