/** The characters that foreign names are mostly written with: the common ones of Xinhua's tables of transcription, without those that words begin with behind a name (通过, 以, 于). */
export const SOUNDS =
  '阿埃艾爱安昂奥巴白拜班邦保堡鲍贝本比彼边别宾波博勃伯布查柴昌茨达戴丹德登邓迪狄蒂丁杜顿多厄恩尔耳法凡范方菲费芬丰冯佛夫弗福盖甘冈高哥戈格根贡古瓜圭哈罕汉汗豪赫黑亨洪侯胡华惠霍基吉加佳贾杰捷津喀卡凯坎康考柯科可克肯孔库夸奎昆阔拉莱赖兰朗劳勒雷蕾黎里理利立丽莉历利廉良列烈林琳龄留刘卢鲁路露伦罗洛吕略马玛迈麦曼芒毛梅门蒙米密敏明缪摩莫默姆木穆拿娜纳乃奈嫩尼妮涅宁牛纽努女诺欧帕派潘庞培佩彭蓬皮匹平珀普奇齐契恰乔切钦琴丘屈热茹儒瑞若撒萨塞赛桑瑟森沙莎山尚绍舍申圣施史士舒朔斯丝思司松苏孙索塔泰坦汤唐陶特腾廷图土托陀瓦万旺威韦维魏温文翁沃乌武西希锡夏肖谢辛欣兴雄休许雅亚延扬耶叶伊依英尤约赞泽曾扎詹章珍芝治朱兹子宗祖佐卜娅黛敖芙翰歇';
