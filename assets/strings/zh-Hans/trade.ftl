activity-water = 沾水
activity-shampoo = 肥皂、洗发水
activity-natural-cleanser = 天然洁肤品
activity-moisturizer = 保湿品
activity-touching = 触摸
activity-light-sweat = 轻微出汗
activity-heavy-sweat = 大量出汗
activity-sun = 晒太阳
activity-swimming = 游泳、桑拿
activity-clipper = 电推剪
activity-razor = 剃刀
activity-hat = 戴帽子
activity-harsh-products = 刺激性产品

thing-water = 沾水
thing-shampoo = 肥皂和洗发水
thing-natural-cleanser = 洁肤品
thing-moisturizer = 油或面霜
thing-touching = 触摸
thing-light-sweat = 出汗
thing-heavy-sweat = 健身
thing-sun = 晒太阳
thing-swimming = 泳池和桑拿
thing-clipper = 电推剪
thing-razor = 剃刀
thing-hat = 戴帽子
thing-harsh-products = 酒精和酸类

verdict-not-yet = 还不可以
verdict-warm-water-only = 只用温水
verdict-ask = 先问我们
verdict-fine = 可以

sign-redness = 发红
sign-dark-dots = 色点偏深
sign-itch = 发痒
sign-flaking = 掉皮屑
sign-scabs = 小痂
sign-fading = 色点变淡、不均匀
sign-bluish-dots = 色点发蓝

paper-a4 = A4
paper-letter = 美式信纸
